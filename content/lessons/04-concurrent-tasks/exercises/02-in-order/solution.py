import asyncio

from map import count_people, villages


async def visit(village):
    people = await count_people(village)
    return f"{village}: {people}"


async def main():
    table = await asyncio.gather(
        *[visit(village) for village in villages]
    )
    for number, line in enumerate(table, start=1):
        print(f"{number}. {line}")


asyncio.run(main())
