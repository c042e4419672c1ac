# Breaks: Then, and not earlier | “booked: train” was printed
import asyncio

from trip import book, needs


async def main():
    tasks = []
    try:
        async with asyncio.TaskGroup() as group:
            for what in needs:
                tasks.append(group.create_task(book(what)))
    except* Exception as group:
        print(f"no trip: {group.exceptions[0]}")
    booked = [
        task.result()
        for task in tasks
        if not task.cancelled() and not task.exception()
    ]
    print(f"booked: {', '.join(booked)}")


asyncio.run(main())
