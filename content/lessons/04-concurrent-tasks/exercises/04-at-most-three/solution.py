import asyncio

from cave import groups, room, visit


async def visit_with_room(group, door):
    async with door:
        await visit(group)


async def main():
    door = asyncio.Semaphore(room)
    async with asyncio.TaskGroup() as visits:
        for group in groups:
            visits.create_task(visit_with_room(group, door))
    print("the cave is closed")


asyncio.run(main())
