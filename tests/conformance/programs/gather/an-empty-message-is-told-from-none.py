import asyncio


async def main():
    never = [asyncio.create_task(asyncio.sleep(9)) for _ in range(3)]
    await asyncio.sleep(0)
    never[0].cancel()
    never[1].cancel("")
    never[2].cancel("why")
    print(await asyncio.gather(*never, return_exceptions=True))
    for task in never:
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))
    future = asyncio.get_running_loop().create_future()
    future.cancel("")
    try:
        await future
    except asyncio.CancelledError as error:
        print(repr(error), repr(asyncio.CancelledError()), repr(TimeoutError()), repr(TimeoutError("")))
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(2)
    except TimeoutError as error:
        print(repr(error), repr(error.__cause__))


asyncio.run(main())
