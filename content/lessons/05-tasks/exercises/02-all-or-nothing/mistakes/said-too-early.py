# Breaks: Then, and not earlier | “no trip: the boat is full” was printed at 2 s
import asyncio

from trip import book, needs


async def main():
    tasks = [asyncio.create_task(book(what)) for what in needs]
    try:
        booked = await asyncio.gather(*tasks)
        print(f"booked: {', '.join(booked)}")
    except ValueError as error:
        print(f"no trip: {error}")
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


asyncio.run(main())
