import asyncio

from kitchen import boil, fry, toast


async def main():
    machines = asyncio.gather(boil(), toast())
    egg = await fry()
    tea, bread = await machines
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
