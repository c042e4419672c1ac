import asyncio


async def sound(lake, boats):
    async with boats:
        print(f"a boat goes out on {lake}")
        await asyncio.sleep(1)
        print(f"a boat is back from {lake}")


async def main():
    boats = asyncio.Semaphore(2)
    lakes = ["Como", "Inari", "Vänern"]
    trips = [sound(lake, boats) for lake in lakes]
    await asyncio.gather(*trips)


asyncio.run(main())
