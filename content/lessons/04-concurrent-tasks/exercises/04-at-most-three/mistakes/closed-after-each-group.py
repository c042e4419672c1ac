# Breaks: The whole afternoon | was printed 7 times
import asyncio

from cave import groups, room, visit


async def visit_with_room(group, door):
    async with door:
        await visit(group)
    print("the cave is closed")


async def main():
    door = asyncio.Semaphore(room)
    async with asyncio.TaskGroup() as visits:
        for group in groups:
            visits.create_task(visit_with_room(group, door))


asyncio.run(main())
