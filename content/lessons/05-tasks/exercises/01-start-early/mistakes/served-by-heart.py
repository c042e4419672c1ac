# Breaks: It works in another kitchen | “breakfast: tea, toast and egg”
import asyncio

from kitchen import boil, fry, toast


async def main():
    kettle = asyncio.create_task(boil())
    toaster = asyncio.create_task(toast())
    await fry()
    await asyncio.wait([kettle, toaster])
    print("breakfast: tea, toast and egg")


asyncio.run(main())
