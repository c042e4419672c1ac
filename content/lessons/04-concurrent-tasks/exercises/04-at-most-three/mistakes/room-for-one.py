# Breaks: Never more than three | 1 call of visit
import asyncio

from cave import groups, room, visit


async def visit_with_room(group, door):
    async with door:
        await visit(group)


async def main():
    door = asyncio.Semaphore()
    await asyncio.gather(
        *[visit_with_room(group, door) for group in groups]
    )
    print("the cave is closed")


asyncio.run(main())
