# Breaks: It works for other trips | no ValueError
import asyncio

from trip import book, needs


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(book(n)) for n in needs]
        booked = ", ".join(task.result() for task in tasks)
        print(f"booked: {booked}")
    except* ValueError as group:
        print(f"no trip: {group.exceptions[0]}")


asyncio.run(main())
