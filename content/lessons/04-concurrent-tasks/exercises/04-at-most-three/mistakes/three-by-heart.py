# Breaks: It works for another cave | 3 calls of visit were under way at once
import asyncio

from cave import groups, visit


async def visit_with_room(group, door):
    async with door:
        await visit(group)


async def main():
    door = asyncio.Semaphore(3)
    await asyncio.gather(
        *[visit_with_room(group, door) for group in groups]
    )
    print("the cave is closed")


asyncio.run(main())
