import asyncio

import cave


async def go_in(door, group):
    async with door:
        await cave.visit(group)


async def main():
    door = asyncio.Semaphore(cave.room)
    async with asyncio.TaskGroup() as afternoon:
        for group in cave.groups:
            afternoon.create_task(go_in(door, group))
    print("the cave is closed")


asyncio.run(main())
