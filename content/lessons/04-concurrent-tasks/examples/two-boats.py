import asyncio


async def sound(lake, boats):
    async with boats:
        print(f"a boat goes out on {lake}")
        await asyncio.sleep(1)
        print(f"a boat is back from {lake}")


async def main():
    boats = asyncio.Semaphore(2)
    lakes = ["Como", "Inari", "Vänern"]
    await asyncio.gather(
        *[sound(lake, boats) for lake in lakes]
    )


asyncio.run(main())
