# Breaks: Nothing blocks | coroutine 'sleep' was never awaited
import asyncio

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        asyncio.sleep(part.seconds)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
