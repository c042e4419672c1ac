import asyncio

from kitchen import boil, fry, toast


async def main():
    kettle = asyncio.create_task(boil())
    toaster = asyncio.create_task(toast())
    egg = await fry()
    tea = await kettle
    bread = await toaster
    print(f"breakfast: {tea}, {bread} and {egg}")


asyncio.run(main())
