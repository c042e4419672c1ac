# Breaks: The printer, printLine, | was printed by sell
import asyncio

from shop import inspect, sales

till = 0
printer = asyncio.Lock()


async def sell(customer, price):
    global till
    till += price
    async with printer:
        await asyncio.sleep(0.2)
        print(f"{customer} pays {price}")
        await asyncio.sleep(0.2)
        print(f"thank you, {customer}")


async def main():
    selling = [
        sell(customer, price) for customer, price in sales
    ]
    await asyncio.gather(*selling, inspect(lambda: till))
    print(f"in the till: {till}")


asyncio.run(main())
