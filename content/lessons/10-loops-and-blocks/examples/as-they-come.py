import asyncio


async def price(shop, seconds):
    print(f"asking {shop}")
    await asyncio.sleep(seconds)
    return f"{shop}: {seconds + 8} coins"


async def main():
    asking = [
        price("north", 3),
        price("south", 1),
        price("west", 2),
    ]
    for answer in asyncio.as_completed(asking):
        print(await answer)


asyncio.run(main())
