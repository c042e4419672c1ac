import asyncio

from map import count_people, villages


async def line_of(number, village):
    return f"{number}. {village}: {await count_people(village)}"


async def main():
    async with asyncio.TaskGroup() as group:
        lines = [
            group.create_task(line_of(number, village))
            for number, village in enumerate(villages, start=1)
        ]
    print(*[line.result() for line in lines], sep="\n")


asyncio.run(main())
