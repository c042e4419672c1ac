import asyncio

from mill import fetch_sack, grind, millstones, room, sacks


async def main():
    ramp = asyncio.Queue(room)

    async def mill():
        while (sack := await ramp.get()) is not None:
            await grind(sack)

    async def carry():
        for sack in sacks:
            await fetch_sack(sack)
            await ramp.put(sack)
        for _ in range(millstones):
            await ramp.put(None)

    await asyncio.gather(
        carry(), *(mill() for _ in range(millstones))
    )
    print("the mill is closed")


asyncio.run(main())
