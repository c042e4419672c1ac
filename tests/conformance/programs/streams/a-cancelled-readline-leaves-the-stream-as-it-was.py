import asyncio


async def main():
    reader = asyncio.StreamReader()
    waiting = asyncio.create_task(reader.readline())
    reader.feed_data(b"half of ")
    await asyncio.sleep(0)
    try:
        await reader.readline()
    except RuntimeError as error:
        print(error)
    waiting.cancel()
    await asyncio.wait([waiting])
    print("cancelled", int(waiting.cancelled()))
    reader.feed_data(b"a line\n")
    print((await reader.readline()).decode().rstrip())
    again = asyncio.create_task(reader.read(10))
    await asyncio.sleep(0)
    reader.set_exception(ConnectionResetError("gone"))
    for waits in [again, reader.read(), reader.readline()]:
        try:
            await waits
        except ConnectionResetError as error:
            print(error, int(reader.exception() is error))


asyncio.run(main())
