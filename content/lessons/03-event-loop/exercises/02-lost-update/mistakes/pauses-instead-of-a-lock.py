# Breaks: It works in another shop | let the lock say
import asyncio

from shop import inspect, print_line, sales

till = 0


async def sell(customer, price):
    global till
    till += price
    customers = [sale.customer for sale in sales]
    await asyncio.sleep(0.4 * customers.index(customer))
    await print_line(f"{customer} pays {price}")
    await print_line(f"thank you, {customer}")


async def main():
    selling = [
        sell(customer, price) for customer, price in sales
    ]
    await asyncio.gather(*selling, inspect(lambda: till))
    print(f"in the till: {till}")


asyncio.run(main())
