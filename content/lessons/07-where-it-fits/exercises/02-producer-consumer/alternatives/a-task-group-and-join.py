import asyncio

from mill import fetch_sack, grind, millstones, room, sacks


async def carry(ramp):
    for sack in sacks:
        await fetch_sack(sack)
        await ramp.put(sack)


async def mill(ramp):
    while True:
        sack = await ramp.get()
        try:
            await grind(sack)
        finally:
            ramp.task_done()


async def main():
    ramp = asyncio.Queue(room)
    async with asyncio.TaskGroup() as group:
        millers = [
            group.create_task(mill(ramp))
            for _ in range(millstones)
        ]
        await carry(ramp)
        await ramp.join()
        print("everything is ground")
        for miller in millers:
            miller.cancel()
    print("the mill is closed")


asyncio.run(main())
