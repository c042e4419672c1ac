import asyncio

from sacks import grind, sacks


async def mill(sack):
    """Whether the sack was ground."""
    try:
        kilos = await asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
        return False
    print(f"{sack}: {kilos} kg")
    return True


async def main():
    outcomes = await asyncio.gather(
        *(mill(sack) for sack in sacks)
    )
    ground = sum(outcomes)
    print(f"{ground} ground, {len(sacks) - ground} failed")


asyncio.run(main())
