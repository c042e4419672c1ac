import asyncio
from operator import itemgetter

from map import count_people, villages


async def numbered(place):
    return place, await count_people(villages[place])


async def main():
    runners = [
        asyncio.create_task(numbered(place))
        for place in range(len(villages))
    ]
    table = []
    for runner in asyncio.as_completed(runners):
        table.append(await runner)
    for place, people in sorted(table, key=itemgetter(0)):
        print(f"{place + 1}. {villages[place]}: {people}")


asyncio.run(main())
