import asyncio

from library import books, shelf_of


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [
            group.create_task(shelf_of(book)) for book in books
        ]
    print(
        f"shelves: {', '.join(task.result() for task in tasks)}"
    )


asyncio.run(main())
