# Breaks: A sack that fails | “millet: millet is wet” was not printed
import asyncio

from sacks import grind, sacks


async def mill(sack):
    try:
        kilos = await asyncio.to_thread(grind, sack)
    except Exception:
        print(f"{sack}: there is a stone in it")
        return False
    print(f"{sack}: {kilos} kg")
    return True


async def main():
    outcomes = await asyncio.gather(*map(mill, sacks))
    print(f"{outcomes.count(True)} ground, {outcomes.count(False)} failed")


asyncio.run(main())
