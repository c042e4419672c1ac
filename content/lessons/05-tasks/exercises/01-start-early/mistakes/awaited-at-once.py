# Breaks: Kettle and toaster are started | “toaster on” was printed at 3 s
import asyncio

from kitchen import boil, fry, toast


async def main():
    tea = await asyncio.create_task(boil())
    bread = await asyncio.create_task(toast())
    egg = await fry()
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
