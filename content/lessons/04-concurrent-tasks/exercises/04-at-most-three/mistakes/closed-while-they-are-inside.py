# Breaks: The whole afternoon | “the cave is closed” was printed at 3 s
import asyncio

from cave import groups, room, visit


async def main():
    door = asyncio.Semaphore(room)
    visits = []
    for group in groups:
        await door.acquire()
        task = asyncio.create_task(visit(group))
        task.add_done_callback(lambda _: door.release())
        visits.append(task)
    print("the cave is closed")
    await asyncio.wait(visits)


asyncio.run(main())
