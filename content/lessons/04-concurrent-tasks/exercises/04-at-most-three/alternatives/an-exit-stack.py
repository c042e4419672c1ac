import asyncio
from contextlib import AsyncExitStack

from cave import groups, room, visit

gate = asyncio.BoundedSemaphore(room)


async def tour(name):
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(gate)
        return await visit(name)


async def main():
    tours = {asyncio.create_task(tour(name)) for name in groups}
    await asyncio.wait(tours)
    print("the cave is closed")


asyncio.run(main())
