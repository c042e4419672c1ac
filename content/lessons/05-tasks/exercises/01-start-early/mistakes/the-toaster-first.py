# Breaks: Kettle and toaster are started | the toaster comes first
import asyncio

from kitchen import boil, fry, toast


async def main():
    toaster = asyncio.create_task(toast())
    kettle = asyncio.create_task(boil())
    egg = await fry()
    bread = await toaster
    tea = await kettle
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
