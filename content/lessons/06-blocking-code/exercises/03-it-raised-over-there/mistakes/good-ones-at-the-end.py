# Breaks: A sack that is ground | “rye: 20 kg” was printed at 2 s
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        return await asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
        return None


async def main():
    kilos = await asyncio.gather(*(mill(sack) for sack in sacks))
    good = [
        (weight, sack)
        for sack, weight in zip(sacks, kilos)
        if weight is not None
    ]
    for weight, sack in sorted(good):
        print(f"{sack}: {weight} kg")
    print(f"{len(good)} ground, {len(sacks) - len(good)} failed")


asyncio.run(main())
