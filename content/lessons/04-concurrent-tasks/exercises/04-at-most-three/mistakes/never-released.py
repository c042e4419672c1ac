# Breaks: everything | Semaphore.acquire()
import asyncio

from cave import groups, room, visit


door = asyncio.Semaphore(room)


async def enter(group):
    await door.acquire()
    await visit(group)


async def main():
    await asyncio.gather(*[enter(group) for group in groups])
    print("the cave is closed")


asyncio.run(main())
