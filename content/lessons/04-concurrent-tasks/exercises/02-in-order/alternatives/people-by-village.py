import asyncio

from map import count_people, villages

people = {}


async def visit(village):
    people[village] = await count_people(village)


async def main():
    await asyncio.gather(*map(visit, villages))
    for number, village in enumerate(villages, 1):
        print(f"{number}. {village}: {people[village]}")


asyncio.run(main())
