import asyncio

from map import count_people, villages


table = []


async def visit(village):
    people = await count_people(village)
    table.append(f"{village}: {people}")


async def main():
    await asyncio.gather(
        *[visit(village) for village in villages]
    )
    for number, line in enumerate(table, start=1):
        print(f"{number}. {line}")


asyncio.run(main())
