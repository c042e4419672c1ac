# Breaks: Then, and not earlier | is only a request
import asyncio

from trip import book, needs


async def main():
    tasks = [asyncio.create_task(book(what)) for what in needs]
    try:
        booked = await asyncio.gather(*tasks)
        print(f"booked: {', '.join(booked)}")
    except ValueError as error:
        for task in tasks:
            task.cancel()
        print(f"no trip: {error}")


asyncio.run(main())
