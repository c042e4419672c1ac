import asyncio


async def sound(lake, boats):
    async with boats:
        print(f"a boat goes out on {lake}")
        await asyncio.sleep(1)
        print(f"a boat is back from {lake}")


async def main():
    boats = asyncio.Semaphore(1)
    async with asyncio.TaskGroup() as trips:
        for lake in ["Como", "Inari", "Vänern"]:
            trips.create_task(sound(lake, boats))


asyncio.run(main())
