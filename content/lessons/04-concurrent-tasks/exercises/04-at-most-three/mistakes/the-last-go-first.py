# Breaks: The groups go in | “the school goes in”
import asyncio

from cave import groups, room, visit


async def guide(waiting):
    while waiting:
        await visit(waiting.pop())


async def main():
    waiting = list(groups)
    await asyncio.gather(*[guide(waiting) for _ in range(room)])
    print("the cave is closed")


asyncio.run(main())
