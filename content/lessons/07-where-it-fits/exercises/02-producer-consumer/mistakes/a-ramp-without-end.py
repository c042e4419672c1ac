# Breaks: The ramp has room | It has to wait for a free place
import asyncio

from mill import fetch_sack, grind, millstones, room, sacks


async def carry(ramp):
    for sack in sacks:
        await fetch_sack(sack)
        await ramp.put(sack)


async def mill(ramp):
    while True:
        sack = await ramp.get()
        await grind(sack)
        ramp.task_done()


async def main():
    ramp = asyncio.Queue()
    millers = [
        asyncio.create_task(mill(ramp))
        for _ in range(millstones)
    ]
    await carry(ramp)
    await ramp.join()
    for miller in millers:
        miller.cancel()
    await asyncio.gather(*millers, return_exceptions=True)
    print("the mill is closed")


asyncio.run(main())
