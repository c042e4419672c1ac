from asyncio import Queue, QueueShutDown, TaskGroup, run

from mill import fetch_sack, grind, millstones, room, sacks

ramp = Queue(room)


async def carry():
    for sack in sacks:
        await fetch_sack(sack)
        await ramp.put(sack)
    ramp.shutdown()


async def mill():
    try:
        while True:
            await grind(await ramp.get())
    except QueueShutDown:
        pass


async def main():
    async with TaskGroup() as group:
        group.create_task(carry())
        for _ in range(millstones):
            group.create_task(mill())
    print("the mill is closed")


run(main())
