# Breaks: Nothing blocks | The loop stood still for 0.7 seconds
import asyncio
import time

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        time.sleep(part.seconds)
        await asyncio.sleep(0)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
