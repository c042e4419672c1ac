# Breaks: It works in another kitchen | It took
import asyncio

from kitchen import boil, fry, toast


async def main():
    kettle = asyncio.create_task(boil())
    toaster = asyncio.create_task(toast())
    egg = await fry()
    while not (kettle.done() and toaster.done()):
        await asyncio.sleep(0.5)
    print(
        f"breakfast: {kettle.result()}, "
        f"{toaster.result()} and {egg}"
    )


asyncio.run(main())
