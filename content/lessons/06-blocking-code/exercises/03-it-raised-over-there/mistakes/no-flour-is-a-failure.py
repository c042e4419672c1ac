# Breaks: It works with other sacks | “chaff: 0 kg” was not printed
import asyncio

from sacks import grind, sacks


async def mill(sack):
    kilos = None
    try:
        kilos = await asyncio.to_thread(grind, sack)
    except Exception as error:
        print(f"{sack}: {error}")
    if kilos:
        print(f"{sack}: {kilos} kg")
    return kilos


async def main():
    kilos = await asyncio.gather(*map(mill, sacks))
    ground = len([weight for weight in kilos if weight])
    print(f"{ground} ground, {len(sacks) - ground} failed")


asyncio.run(main())
