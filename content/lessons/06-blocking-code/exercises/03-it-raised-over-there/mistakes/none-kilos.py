# Breaks: A sack that fails | “barley: None kg” was printed as well
import asyncio

from sacks import grind, sacks


async def mill(sack):
    kilos = None
    try:
        kilos = await asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
    print(f"{sack}: {kilos} kg")
    return kilos


async def main():
    kilos = await asyncio.gather(*(mill(sack) for sack in sacks))
    failed = kilos.count(None)
    print(f"{len(sacks) - failed} ground, {failed} failed")


asyncio.run(main())
