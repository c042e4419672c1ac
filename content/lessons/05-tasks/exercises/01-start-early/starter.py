import asyncio

from kitchen import boil, fry, toast


async def main():
    tea = await boil()
    bread = await toast()
    egg = await fry()
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
