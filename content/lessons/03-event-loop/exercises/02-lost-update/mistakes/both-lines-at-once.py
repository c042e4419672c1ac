# Breaks: The printer, printLine, | It took 0.6 seconds
import asyncio

from shop import inspect, print_line, sales

till = 0
printer = asyncio.Lock()


async def sell(customer, price):
    global till
    till += price
    async with printer:
        await asyncio.gather(
            print_line(f"{customer} pays {price}"),
            print_line(f"thank you, {customer}"),
        )


async def main():
    selling = [
        sell(customer, price) for customer, price in sales
    ]
    await asyncio.gather(*selling, inspect(lambda: till))
    print(f"in the till: {till}")


asyncio.run(main())
