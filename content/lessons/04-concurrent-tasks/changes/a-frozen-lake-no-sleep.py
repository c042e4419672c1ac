import asyncio


async def depth(lake, metres, seconds):
    await asyncio.sleep(seconds)
    if metres == 0:
        raise ValueError(f"{lake} is frozen")
    print(f"{lake} is done")
    return metres


async def main():
    try:
        depths = await asyncio.gather(
            depth("Como", 410, 2),
            depth("Inari", 0, 1),
        )
        print(depths)
    except ValueError as error:
        print(f"failed: {error}")
    print("the boats are back")


asyncio.run(main())
