import asyncio

from mill import fetch_sack, grind, millstones, room, sacks


async def main():
    for sack in sacks:
        await fetch_sack(sack)
        await grind(sack)
    print("the mill is closed")


asyncio.run(main())
