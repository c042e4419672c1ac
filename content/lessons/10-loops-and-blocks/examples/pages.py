import asyncio

PAGES = {1: [101, 102], 2: [103, 104], 3: [105]}


async def fetch_page(number):
    print(f"asking for page {number}")
    await asyncio.sleep(1)
    return PAGES[number]


async def all_orders():
    for number in PAGES:
        for order in await fetch_page(number):
            yield order


async def main():
    async for order in all_orders():
        print(f"order {order}")


asyncio.run(main())
