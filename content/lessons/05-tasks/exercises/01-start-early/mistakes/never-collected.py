# Breaks: several | Task
import asyncio

from kitchen import boil, fry, toast


async def main():
    tea = asyncio.create_task(boil())
    bread = asyncio.create_task(toast())
    egg = await fry()
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
