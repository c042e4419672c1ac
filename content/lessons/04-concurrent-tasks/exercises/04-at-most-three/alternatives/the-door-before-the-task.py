import asyncio

from cave import groups, room, visit


async def main():
    door = asyncio.BoundedSemaphore(room)
    inside = []
    for group in groups:
        await door.acquire()
        task = asyncio.create_task(visit(group))
        task.add_done_callback(lambda _: door.release())
        inside.append(task)
    await asyncio.gather(*inside)
    print("the cave is closed")


asyncio.run(main())
