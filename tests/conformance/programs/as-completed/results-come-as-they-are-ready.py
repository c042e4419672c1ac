import asyncio


async def after(n):
    await asyncio.sleep(n)
    return n


async def main():
    for earliest in asyncio.as_completed([after(3), after(1), after(2)]):
        print(await earliest)


asyncio.run(main())
