# Breaks: It works with another map | Nobody lives in Egg
import asyncio

from map import count_people, villages

people = {}


async def visit(village):
    people[village] = await count_people(village)


async def main():
    await asyncio.gather(*map(visit, villages))
    number = 1
    for village in villages:
        if people[village]:
            print(f"{number}. {village}: {people[village]}")
            number += 1


asyncio.run(main())
