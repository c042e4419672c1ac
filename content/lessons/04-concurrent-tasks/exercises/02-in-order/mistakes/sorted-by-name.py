# Breaks: The table has | 2. Brand: 85
import asyncio

from map import count_people, villages


table = []


async def visit(village):
    table.append(f"{village}: {await count_people(village)}")


async def main():
    await asyncio.gather(
        *[visit(village) for village in villages]
    )
    for number, line in enumerate(sorted(table), start=1):
        print(f"{number}. {line}")


asyncio.run(main())
