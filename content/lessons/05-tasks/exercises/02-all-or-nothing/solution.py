import asyncio

from trip import book, needs


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [
                group.create_task(book(what)) for what in needs
            ]
        print(
            f"booked: {', '.join(task.result() for task in tasks)}"
        )
    except* Exception as group:
        print(f"no trip: {group.exceptions[0]}")


asyncio.run(main())
