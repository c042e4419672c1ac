# Breaks: It works with another map | Never more than 4 calls
import asyncio

from map import count_people, villages


async def main():
    counts = await asyncio.gather(
        count_people(villages[0]),
        count_people(villages[1]),
        count_people(villages[2]),
        count_people(villages[3]),
    )
    for number, (village, people) in enumerate(
        zip(villages, counts), start=1
    ):
        print(f"{number}. {village}: {people}")


asyncio.run(main())
