import asyncio
import time

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        await asyncio.to_thread(time.sleep, part.seconds)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
