import asyncio
from typing import NamedTuple


class Sale(NamedTuple):
    customer: str
    price: int


# Who buys at the same moment, and what they pay.
sales = [Sale("Ada", 5), Sale("Bo", 7), Sale("Cy", 4)]


async def print_line(text):
    """The shop has one printer.

    It needs 0.2 seconds for a line.
    """
    await asyncio.sleep(0.2)
    print(text)


async def inspect(count_till):
    """Counts the till after 0.1 seconds, while the printer is
    at its first line.
    """
    await asyncio.sleep(0.1)
    print(f"the inspector counts {count_till()}")
