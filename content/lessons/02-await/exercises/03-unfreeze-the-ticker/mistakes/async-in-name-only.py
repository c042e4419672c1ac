# Breaks: Nothing blocks | The loop stood still for 2.1 seconds
import asyncio
import time

from film import parts
from ticker import ticker


async def pause(seconds):
    time.sleep(seconds)


async def receive():
    for part in parts:
        await pause(part.seconds)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
