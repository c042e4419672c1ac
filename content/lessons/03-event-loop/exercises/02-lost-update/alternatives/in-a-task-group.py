import asyncio

from shop import inspect, print_line, sales

till = 0
printer = asyncio.Lock()


async def print_receipt(customer, price):
    async with printer:
        await print_line(f"{customer} pays {price}")
        await print_line(f"thank you, {customer}")


async def sell(customer, price):
    global till
    till += price
    await print_receipt(customer, price)


async def main():
    async with asyncio.TaskGroup() as shop:
        for customer, price in sales:
            shop.create_task(sell(customer, price))
        shop.create_task(inspect(lambda: till))
    print(f"in the till: {till}")


asyncio.run(main())
