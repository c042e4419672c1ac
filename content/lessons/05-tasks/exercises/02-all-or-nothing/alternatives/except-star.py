import asyncio

from trip import book, needs


async def main():
    tasks = []
    try:
        async with asyncio.TaskGroup() as trip:
            for what in needs:
                tasks.append(trip.create_task(book(what)))
    except* Exception as group:
        print(f"no trip: {group.exceptions[0]}")
    else:
        booked = (task.result() for task in tasks)
        print("booked:", ", ".join(booked))


asyncio.run(main())
