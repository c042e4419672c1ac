import asyncio


async def depth(n):
    if n == 0:
        await asyncio.sleep(1)
        return 0
    return 1 + await depth(n - 1)


async def main():
    print(await depth(200))


asyncio.run(main())
