import asyncio


async def draw(chart):
    print(f"{chart}: begun")
    depth = 0
    for point in range(2_000_000):
        depth = (depth + point) % 97
        if point % 1_000_000 == 0:
            await asyncio.sleep(0)
    print(f"{chart}: drawn")
    return depth


async def main():
    north, south = await asyncio.gather(
        draw("north"), draw("south")
    )
    if north == south:
        print("the same depths")


asyncio.run(main())
