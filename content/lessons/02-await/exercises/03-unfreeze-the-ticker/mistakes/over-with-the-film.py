# Breaks: When both are done | “the evening is over” at 2.5 s exactly
import asyncio

from film import parts
from ticker import ticker


async def receive():
    for part in parts:
        await asyncio.sleep(part.seconds)
        print(f"the {part.name} is here")


async def main():
    ticking = asyncio.create_task(ticker())
    await receive()
    print("the evening is over")
    await ticking


asyncio.run(main())
