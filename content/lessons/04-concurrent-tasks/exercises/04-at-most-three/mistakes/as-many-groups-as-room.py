# Breaks: It works for another cave | pop from empty list
import asyncio

from cave import groups, room, visit


async def guide(waiting):
    await visit(waiting.pop(0))
    while waiting:
        await visit(waiting.pop(0))


async def main():
    waiting = list(groups)
    async with asyncio.TaskGroup() as guides:
        for _ in range(room):
            guides.create_task(guide(waiting))
    print("the cave is closed")


asyncio.run(main())
