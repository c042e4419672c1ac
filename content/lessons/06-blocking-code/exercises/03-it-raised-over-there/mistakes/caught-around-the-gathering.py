# Breaks: several | “rye: 20 kg” was not printed
import asyncio

from sacks import grind, sacks


async def main():
    try:
        kilos = await asyncio.gather(
            *(asyncio.to_thread(grind, sack) for sack in sacks)
        )
        for sack, weight in zip(sacks, kilos):
            print(f"{sack}: {weight} kg")
    except Exception as error:
        print(f"barley: {error}")


asyncio.run(main())
