# Breaks: Each sack is ground by | The loop stood still
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        kilos = grind(sack)
    except Exception as error:
        print(f"{sack}: {error}")
        return False
    print(f"{sack}: {kilos} kg")
    return True


async def main():
    ground = sum(
        await asyncio.gather(*(mill(sack) for sack in sacks))
    )
    print(f"{ground} ground, {len(sacks) - ground} failed")


asyncio.run(main())
