import asyncio

seconds = {
    "hemp": 2.0173,
    "dinkel": 1.0291,
    "flax": 1.5307,
    "pea": 0.2719,
    "bean": 1.0113,
}

sacks = list(seconds)
room = 1
millstones = 3


async def fetch_sack(sack):
    print(f"fetching the {sack}")
    await asyncio.sleep(0.1317)


async def grind(sack):
    print(f"grinding the {sack}")
    await asyncio.sleep(seconds[sack])
