# Feedback: Starts the kettle and the toaster at once | “kettle on” was printed at 1 s
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
