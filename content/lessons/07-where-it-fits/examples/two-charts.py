import asyncio


async def draw(chart):
    print(f"{chart}: begun")
    depth = 0
    for point in range(2_000_000):
        depth = (depth + point) % 97
    print(f"{chart}: drawn")
    return depth


async def main():
    north, south = await asyncio.gather(
        draw("north"), draw("south")
    )
    print(
        "the same depths"
        if north == south
        else "different depths"
    )


asyncio.run(main())
