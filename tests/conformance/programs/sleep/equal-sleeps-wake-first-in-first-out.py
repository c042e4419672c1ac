import asyncio


async def wake(name):
    await asyncio.sleep(0.5)
    print(name)


async def main():
    await asyncio.gather(*(wake(name) for name in "abcdefgh"))


asyncio.run(main())
