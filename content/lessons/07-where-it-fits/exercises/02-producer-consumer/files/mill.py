import asyncio

# The sacks of the day, in the order in which they are fetched,
# and the seconds it takes to grind each.
seconds = {
    "rye": 3,
    "oats": 2,
    "wheat": 3,
    "barley": 1,
    "spelt": 2,
    "maize": 1,
    "millet": 1,
}

sacks = list(seconds)

# The number of sacks that have room on the ramp.
room = 2

# The number of sacks that can be ground at the same time.
millstones = 2


async def fetch_sack(sack):
    """Fetches a sack from the barn. Takes 0.4 seconds."""
    print(f"fetching the {sack}")
    await asyncio.sleep(0.4)


async def grind(sack):
    """Grinds a sack on a free millstone."""
    print(f"grinding the {sack}")
    await asyncio.sleep(seconds[sack])
