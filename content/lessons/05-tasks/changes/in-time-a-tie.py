import asyncio


async def fetch_prices():
    try:
        await asyncio.sleep(3)
        return "today's prices"
    finally:
        print("connection closed")


async def main():
    try:
        async with asyncio.timeout(2):
            print(await fetch_prices())
    except TimeoutError:
        print("showing yesterday's prices")
    async with asyncio.timeout(3):
        print(await fetch_prices())


asyncio.run(main())
