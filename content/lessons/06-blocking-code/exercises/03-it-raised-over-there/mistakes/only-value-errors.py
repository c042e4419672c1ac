# Breaks: A sack that fails | RuntimeError: millet is wet
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        kilos = await asyncio.to_thread(grind, sack)
    except ValueError as error:
        print(f"{sack}: {error}")
        return False
    print(f"{sack}: {kilos} kg")
    return True


async def main():
    ground = sum(await asyncio.gather(*map(mill, sacks)))
    print(f"{ground} ground, {len(sacks) - ground} failed")


asyncio.run(main())
