import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    try:
        async with asyncio.timeout(None) as limit:
            limit.reschedule(loop.time() - 1)
            await asyncio.sleep(10)
    except TimeoutError:
        print("at", f"{loop.time():g}")
    try:
        asyncio.timeout(1).reschedule(2)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
