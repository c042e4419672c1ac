import asyncio

from shop import inspect, print_line, sales

till = 0
last_receipt = None


async def receipt(customer, price, before):
    if before:
        await before
    await print_line(f"{customer} pays {price}")
    await print_line(f"thank you, {customer}")


async def sell(customer, price):
    global till, last_receipt
    till += price
    last_receipt = asyncio.create_task(
        receipt(customer, price, last_receipt)
    )
    await last_receipt


async def main():
    await asyncio.gather(
        *(sell(*sale) for sale in sales), inspect(lambda: till)
    )
    print(f"in the till: {till}")


asyncio.run(main())
