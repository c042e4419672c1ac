import asyncio


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    queue.shutdown()
    try:
        queue.put_nowait(3)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    print(await queue.get(), await queue.get())
    try:
        await queue.get()
    except asyncio.QueueShutDown as error:
        print(repr(error))


asyncio.run(main())
