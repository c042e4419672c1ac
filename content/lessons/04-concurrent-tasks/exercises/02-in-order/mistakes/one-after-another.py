# Breaks: All runners | 1 call of count_people
import asyncio

from map import count_people, villages


async def main():
    table = []
    for village in villages:
        table.append(
            f"{village}: {await count_people(village)}"
        )
    for number, line in enumerate(table, start=1):
        print(f"{number}. {line}")


asyncio.run(main())
