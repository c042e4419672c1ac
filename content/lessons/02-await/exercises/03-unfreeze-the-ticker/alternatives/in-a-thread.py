import asyncio
import time

from film import parts
from ticker import ticker


async def receive():
    for name, seconds in parts:
        await asyncio.to_thread(time.sleep, seconds)
        print(f"the {name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
