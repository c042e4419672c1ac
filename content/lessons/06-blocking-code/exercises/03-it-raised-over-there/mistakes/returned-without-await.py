# Breaks: everything | Is that place inside the try?
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        return asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
        return None


async def main():
    works = await asyncio.gather(
        *(mill(sack) for sack in sacks)
    )
    kilos = await asyncio.gather(
        *(work for work in works if work is not None)
    )
    for sack, weight in zip(sacks, kilos):
        print(f"{sack}: {weight} kg")


asyncio.run(main())
