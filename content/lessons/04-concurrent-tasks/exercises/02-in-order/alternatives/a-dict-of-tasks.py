import asyncio

from map import count_people, villages


async def main():
    async with asyncio.TaskGroup() as group:
        runners = {
            village: group.create_task(count_people(village))
            for village in villages
        }
    for number, (village, runner) in enumerate(
        runners.items(), start=1
    ):
        print(f"{number}. {village}: {runner.result()}")


asyncio.run(main())
