# Breaks: At the end one line | “breakfast: toast, tea and egg”
import asyncio

from kitchen import boil, fry, toast


async def main():
    kettle = asyncio.create_task(boil())
    toaster = asyncio.create_task(toast())
    egg = await fry()
    done = [await toaster, await kettle]
    print(f"breakfast: {', '.join(done)} and {egg}")


asyncio.run(main())
