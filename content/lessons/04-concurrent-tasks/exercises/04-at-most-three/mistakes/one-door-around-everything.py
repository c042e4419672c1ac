# Breaks: Never more than three | entered once around all of them
import asyncio

from cave import groups, room, visit


async def main():
    door = asyncio.Semaphore(room)
    async with door:
        await asyncio.gather(*[visit(group) for group in groups])
    print("the cave is closed")


asyncio.run(main())
