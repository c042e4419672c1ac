import asyncio


async def depth(lake, metres, seconds):
    await asyncio.sleep(seconds)
    print(f"{lake} is done")
    return metres


async def main():
    async with asyncio.TaskGroup() as boats:
        trips = [
            boats.create_task(depth("Como", 410, 2)),
            boats.create_task(depth("Inari", 92, 1)),
        ]
        print("two trips are planned")
    print([trip.result() for trip in trips])


asyncio.run(main())
