import asyncio

from film import parts
from ticker import ticker


async def load(name, seconds):
    await asyncio.sleep(seconds)
    return f"the {name} is here"


async def receive():
    for part in parts:
        print(await load(*part))


async def main():
    await asyncio.gather(ticker(), receive())
    print("the evening is over")


asyncio.run(main())
