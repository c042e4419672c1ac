# Breaks: The parts still take | “the beginning is here” at 0.7 s exactly
import asyncio

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        await asyncio.sleep(0)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
