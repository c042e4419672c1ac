# Breaks: No line of the table | “2. Zell: 1200”
import asyncio

from map import count_people, villages


async def visit(number, village):
    print(f"{number}. {village}: {await count_people(village)}")


async def main():
    await asyncio.gather(
        *[
            visit(number, village)
            for number, village in enumerate(villages, start=1)
        ]
    )


asyncio.run(main())
