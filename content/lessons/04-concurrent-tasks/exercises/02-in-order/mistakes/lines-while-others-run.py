# Breaks: No line of the table | while runners were still under way
import asyncio

from map import count_people, villages


async def main():
    runners = [
        asyncio.create_task(count_people(village))
        for village in villages
    ]
    for number, runner in enumerate(runners, start=1):
        people = await runner
        print(f"{number}. {villages[number - 1]}: {people}")


asyncio.run(main())
