# Breaks: The table has | “inhabitants”
import asyncio

from map import count_people, villages


async def main():
    counts = await asyncio.gather(*map(count_people, villages))
    print("inhabitants")
    for number, village in enumerate(villages):
        print(f"{number + 1}. {village}: {counts[number]}")


asyncio.run(main())
