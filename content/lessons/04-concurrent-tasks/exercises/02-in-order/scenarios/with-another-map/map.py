import asyncio

villages = ["Tal", "Au", "Egg", "Rieden", "Hof"]

ways = {
    "Tal": (2.71, 12),
    "Au": (1.9, 7),
    "Egg": (0.8, 0),
    "Rieden": (2.3, 7),
    "Hof": (1.1, 31),
}


async def count_people(village):
    seconds, people = ways[village]
    await asyncio.sleep(seconds)
    print(f"{village} is counted")
    return people
