# Breaks: The table has | “1. Alm: 340”
import asyncio

from map import count_people, villages


table = []


async def visit(village):
    table.insert(0, f"{village}: {await count_people(village)}")


async def main():
    await asyncio.gather(
        *[visit(village) for village in villages]
    )
    for number, line in enumerate(table, start=1):
        print(f"{number}. {line}")


asyncio.run(main())
