import asyncio


async def price(shop, seconds):
    print(f"asking {shop}")
    await asyncio.sleep(seconds)
    return f"{shop}: {seconds + 8} coins"


async def main():
    asking = [
        asyncio.create_task(price("north", 3)),
        asyncio.create_task(price("south", 1)),
        asyncio.create_task(price("west", 2)),
    ]
    for answer in asyncio.as_completed(asking, timeout=2.5):
        print(await answer)


asyncio.run(main())
