import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        return asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
        return None


async def main():
    ground = 0
    for sack in sacks:
        kilos = await mill(sack)
        if kilos is not None:
            print(f"{sack}: {await kilos} kg")
            ground += 1
    print(f"{ground} ground, {len(sacks) - ground} failed")


asyncio.run(main())
