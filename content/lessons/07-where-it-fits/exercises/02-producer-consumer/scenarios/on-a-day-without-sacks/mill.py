import asyncio

sacks = []
room = 2
millstones = 2


async def fetch_sack(sack):
    print(f"fetching the {sack}")
    await asyncio.sleep(0.4)


async def grind(sack):
    print(f"grinding the {sack}")
    await asyncio.sleep(1)
