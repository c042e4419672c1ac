import asyncio


async def main():
    child = asyncio.create_task(asyncio.sleep(10))
    both = asyncio.gather(child, asyncio.sleep(1, "fine"), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel("only this one")
    cancelled, result = await both
    print(type(cancelled).__name__, str(cancelled), result)


asyncio.run(main())
