import asyncio

seconds = {
    "hemp": 2,
    "dinkel": 1,
    "flax": 1.5,
    "pea": 0.25,
    "bean": 1,
}

sacks = list(seconds)
room = 1
millstones = 3


async def fetch_sack(sack):
    print(f"fetching the {sack}")
    await asyncio.sleep(0.1)


async def grind(sack):
    print(f"grinding the {sack}")
    await asyncio.sleep(seconds[sack])
