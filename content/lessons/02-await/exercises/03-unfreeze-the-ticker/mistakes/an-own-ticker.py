# Breaks: ticker ticks, and it is on time | Leave the ticks to the ticker
import asyncio

from film import parts


async def ticker():
    for count in range(1, 6):
        await asyncio.sleep(0.5)
        print(f"tick {count}")


async def receive():
    for part in parts:
        await asyncio.sleep(part.seconds)
        print(f"the {part.name} is here")


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
