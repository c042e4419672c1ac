import asyncio
from asyncio import create_task, wait

from library import books, shelf_of


async def main():
    tasks = [create_task(shelf_of(b), name=b) for b in books]
    done, _ = await wait(tasks)
    by_name = {task.get_name(): task.result() for task in done}
    print(f"shelves: {', '.join(by_name[b] for b in books)}")


asyncio.run(main())
