# Breaks: The table has | first village is number 1
import asyncio

from map import count_people, villages


async def main():
    counts = await asyncio.gather(*map(count_people, villages))
    for number, village in enumerate(villages):
        print(f"{number}. {village}: {counts[number]}")


asyncio.run(main())
