# Breaks: everything | Queue.get()
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
    ramp = asyncio.Queue(room)
    millers = [
        asyncio.create_task(mill(ramp))
        for _ in range(millstones)
    ]
    await asyncio.gather(carry(ramp), *millers)
    print("the mill is closed")


asyncio.run(main())
