# Breaks: The egg is fried while | “pan on” was printed at 3 s
import asyncio

from kitchen import boil, fry, toast


async def main():
    tea, bread = await asyncio.gather(boil(), toast())
    egg = await fry()
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
