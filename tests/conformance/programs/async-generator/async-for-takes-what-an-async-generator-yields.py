import asyncio


async def ticks(count):
    for i in range(count):
        await asyncio.sleep(1)
        yield i
    print("exhausted")


async def main():
    async for tick in ticks(3):
        print(tick, f"{asyncio.get_running_loop().time():g}")


asyncio.run(main())
