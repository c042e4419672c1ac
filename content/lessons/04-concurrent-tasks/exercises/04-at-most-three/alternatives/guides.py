import asyncio

from cave import groups, room, visit


async def guide(waiting):
    for group in waiting:
        await visit(group)


async def main():
    waiting = iter(groups)
    await asyncio.gather(*[guide(waiting) for _ in range(room)])
    print("the cave is closed")


asyncio.run(main())
