import asyncio


async def price():
    await asyncio.sleep(1)
    return 12


async def main():
    print(await asyncio.to_thread(asyncio.run, price()))


asyncio.run(main())
