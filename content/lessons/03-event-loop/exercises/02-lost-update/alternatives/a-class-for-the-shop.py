import asyncio

from shop import inspect, print_line, sales


class Shop:
    def __init__(self):
        self.till = 0
        self.printer = asyncio.Semaphore(1)

    async def sell(self, sale):
        self.till = self.till + sale.price
        async with self.printer:
            for line in (
                f"{sale.customer} pays {sale.price}",
                f"thank you, {sale.customer}",
            ):
                await print_line(line)


async def main():
    shop = Shop()
    await asyncio.gather(
        *map(shop.sell, sales), inspect(lambda: shop.till)
    )
    print("in the till:", shop.till)


asyncio.run(main())
