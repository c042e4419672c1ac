import asyncio

from shop import inspect, print_line, sales


class Shop:
    def __init__(self):
        self.till = 0
        self.receipts = asyncio.Queue()

    async def print_receipts(self):
        while True:
            for line in await self.receipts.get():
                await print_line(line)
            self.receipts.task_done()

    async def sell(self, customer, price):
        self.till += price
        await self.receipts.put(
            [
                f"{customer} pays {price}",
                f"thank you, {customer}",
            ]
        )
        await self.receipts.join()


async def main():
    shop = Shop()
    printing = asyncio.create_task(shop.print_receipts())
    async with asyncio.TaskGroup() as group:
        for sale in sales:
            group.create_task(shop.sell(*sale))
        group.create_task(inspect(lambda: shop.till))
    printing.cancel()
    print("in the till:", shop.till)


asyncio.run(main())
