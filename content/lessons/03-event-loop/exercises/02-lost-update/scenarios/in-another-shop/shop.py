import asyncio
from typing import NamedTuple


class Sale(NamedTuple):
    customer: str
    price: int


sales = [Sale("Dot", 30), Sale("Eve", 8)]


async def print_line(text):
    await asyncio.sleep(
        0.5 if text.startswith("thank") else 0.3
    )
    print(text)


async def inspect(count_till):
    await asyncio.sleep(0)
    print(f"the inspector counts {count_till()}")
