import asyncio


async def depth(lake, metres, seconds):
    await asyncio.sleep(seconds)
    print(f"{lake} is done")
    return metres


async def main():
    depths = await asyncio.gather(
        depth("Inari", 92, 1),
        depth("Vänern", 106, 2),
        depth("Como", 410, 3),
    )
    print(depths)


asyncio.run(main())
