# Breaks: Kettle and toaster are tasks | 1 task ran fry
import asyncio

from kitchen import boil, fry, toast


async def main():
    tea, bread, egg = await asyncio.gather(
        boil(), toast(), fry()
    )
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
