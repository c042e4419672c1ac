# Breaks: The table has | “1. Alm: 1200”
import asyncio

from map import count_people, villages


counts = []


async def visit(village):
    counts.append(await count_people(village))


async def main():
    await asyncio.gather(
        *[visit(village) for village in villages]
    )
    for number, (village, people) in enumerate(
        zip(villages, counts), start=1
    ):
        print(f"{number}. {village}: {people}")


asyncio.run(main())
