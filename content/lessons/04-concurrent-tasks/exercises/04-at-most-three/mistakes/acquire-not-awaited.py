# Breaks: Each coroutine is awaited | never awaited
import asyncio

from cave import groups, room, visit


async def visit_with_room(group, door):
    door.acquire()
    try:
        await visit(group)
    finally:
        door.release()


async def main():
    door = asyncio.Semaphore(room)
    await asyncio.gather(
        *[visit_with_room(group, door) for group in groups]
    )
    print("the cave is closed")


asyncio.run(main())
