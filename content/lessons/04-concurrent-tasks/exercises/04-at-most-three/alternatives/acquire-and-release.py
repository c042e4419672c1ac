import asyncio

from cave import groups, room, visit


door = asyncio.BoundedSemaphore(room)


async def enter(group):
    await door.acquire()
    try:
        await visit(group)
    finally:
        door.release()


async def main():
    async with asyncio.TaskGroup() as visits:
        for group in groups:
            visits.create_task(enter(group))
    print("the cave is closed")


asyncio.run(main())
