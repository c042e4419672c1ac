# Breaks: ticker ticks, and it is on time | “tick 1” at 0.5 s exactly
import asyncio

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        await asyncio.sleep(part.seconds)
        print(f"the {part.name} is here")


async def main():
    await receive()
    await ticker()
    print("the evening is over")


asyncio.run(main())
