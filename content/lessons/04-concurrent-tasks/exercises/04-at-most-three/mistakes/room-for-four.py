# Breaks: Never more than three | 4 calls of visit
import asyncio

from cave import groups, room, visit


async def main():
    inside = set()
    for group in groups:
        if len(inside) > room:
            _, inside = await asyncio.wait(
                inside, return_when=asyncio.FIRST_COMPLETED
            )
        inside.add(asyncio.create_task(visit(group)))
    await asyncio.wait(inside)
    print("the cave is closed")


asyncio.run(main())
