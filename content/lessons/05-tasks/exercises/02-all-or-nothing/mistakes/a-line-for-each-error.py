# Breaks: It works for other trips | “no trip: no
import asyncio

from trip import book, needs


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(book(n)) for n in needs]
        booked = ", ".join(task.result() for task in tasks)
        print(f"booked: {booked}")
    except* Exception as group:
        for error in group.exceptions:
            print(f"no trip: {error}")


asyncio.run(main())
