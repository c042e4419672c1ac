import asyncio


async def wake(seconds):
    await asyncio.sleep(seconds)
    print(seconds, "at", asyncio.get_running_loop().time())


async def main():
    await asyncio.gather(wake(0.3), wake(0.1), wake(0.2))


asyncio.run(main())
