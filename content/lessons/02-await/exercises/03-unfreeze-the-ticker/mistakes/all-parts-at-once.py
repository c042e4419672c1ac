# Breaks: The parts still take | “the middle is here” at 1.4 s exactly
import asyncio

from film import parts
from ticker import ticker


async def arrive(part):
    await asyncio.sleep(part.seconds)
    print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), *map(arrive, parts))
    print("the evening is over")


asyncio.run(main())
