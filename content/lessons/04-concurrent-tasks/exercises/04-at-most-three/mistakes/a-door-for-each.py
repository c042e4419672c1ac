# Breaks: Never more than three | 7 calls of visit
import asyncio

from cave import groups, room, visit


async def visit_with_room(group):
    async with asyncio.Semaphore(room):
        await visit(group)


async def main():
    await asyncio.gather(
        *[visit_with_room(group) for group in groups]
    )
    print("the cave is closed")


asyncio.run(main())
