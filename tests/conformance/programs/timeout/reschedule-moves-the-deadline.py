import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(loop.time() + 3)
            print(limit.when())
            await asyncio.sleep(10)
    except TimeoutError:
        print("at", loop.time())
    try:
        limit.reschedule(9)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
