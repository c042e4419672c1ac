# Breaks: All the money is in the till | do the counting
import asyncio

from shop import print_line, sales

till = 0
printer = asyncio.Lock()


async def sell(customer, price):
    global till
    till += price
    async with printer:
        await print_line(f"{customer} pays {price}")
        await print_line(f"thank you, {customer}")


async def look():
    await asyncio.sleep(0.1)
    print(f"the inspector counts {till}")


async def main():
    selling = [
        sell(customer, price) for customer, price in sales
    ]
    await asyncio.gather(*selling, look())
    print(f"in the till: {till}")


asyncio.run(main())
