import asyncio
from typing import NamedTuple


class Sale(NamedTuple):
    customer: str
    price: int


sales = [Sale("Gus", 11), Sale("Hal", 14)]


async def print_line(text):
    if len(sales) == 2:
        sales.append(Sale("Ivy", 70))
    await asyncio.sleep(0.15)
    print(text)


async def inspect(count_till):
    await asyncio.sleep(0.05)
    print(f"the inspector counts {count_till()}")
