import asyncio

from shops import ask, shops


async def main():
    prices = await asyncio.gather(*map(ask, shops))
    for shop, price in zip(shops, prices):
        print(f"{shop}: {price} coins")


asyncio.run(main())
