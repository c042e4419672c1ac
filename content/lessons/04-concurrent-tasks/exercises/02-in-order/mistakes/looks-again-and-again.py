# Breaks: It works with another map | It took 2.8 seconds
import asyncio

from map import count_people, villages

people = {}


async def visit(village):
    people[village] = await count_people(village)


async def main():
    runners = [asyncio.create_task(visit(v)) for v in villages]
    while len(people) < len(runners):
        await asyncio.sleep(0.1)
    for number, village in enumerate(villages, start=1):
        print(f"{number}. {village}: {people[village]}")


asyncio.run(main())
