# Breaks: Each sale is a task | No task of its own ran sell
import asyncio

from shop import inspect, print_line, sales

till = 0


async def sell(customer, price):
    global till
    till += price
    await print_line(f"{customer} pays {price}")
    await print_line(f"thank you, {customer}")


async def main():
    inspecting = asyncio.create_task(inspect(lambda: till))
    for customer, price in sales:
        await sell(customer, price)
    await inspecting
    print(f"in the till: {till}")


asyncio.run(main())
