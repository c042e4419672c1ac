# Breaks: Kettle and toaster are tasks | No task of its own ran boil
import asyncio

from kitchen import boil, fry, toast


async def main():
    kettle = boil()
    toaster = toast()
    egg = await fry()
    tea = await kettle
    bread = await toaster
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
