import asyncio


async def value(n):
    await asyncio.sleep(n)
    return n


async def main():
    inner = asyncio.gather(value(1), value(2))
    print(await asyncio.gather(inner, value(3), asyncio.gather()))


asyncio.run(main())
