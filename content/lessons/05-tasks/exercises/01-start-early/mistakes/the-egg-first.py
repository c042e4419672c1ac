# Breaks: Kettle and toaster are started | “kettle on” was printed at 1 s
import asyncio

from kitchen import boil, fry, toast


async def main():
    egg = await fry()
    kettle = asyncio.create_task(boil())
    toaster = asyncio.create_task(toast())
    tea = await kettle
    bread = await toaster
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
