# Breaks: Never more than three | 7 calls of visit
import asyncio

from cave import groups, room, visit


async def main():
    door = asyncio.Semaphore(room)
    visits = []
    for group in groups:
        async with door:
            visits.append(asyncio.create_task(visit(group)))
    await asyncio.gather(*visits)
    print("the cave is closed")


asyncio.run(main())
