import asyncio

villages = ["Tal", "Au", "Egg"]

ways = {"Tal": (3, 12), "Au": (2, 7), "Egg": (1, 30)}


async def count_people(village):
    seconds, people = ways[village]
    await asyncio.sleep(seconds)
    print(f"{village} is counted")
    return people
