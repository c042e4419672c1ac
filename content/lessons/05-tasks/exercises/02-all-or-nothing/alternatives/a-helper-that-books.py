import asyncio

from trip import book, needs


async def book_all():
    async with asyncio.TaskGroup() as group:
        return [group.create_task(book(need)) for need in needs]


async def main():
    try:
        tasks = await book_all()
    except ExceptionGroup as trouble:
        first, *_ = trouble.exceptions
        print(f"no trip: {first}")
        return
    print(f"booked: {', '.join(t.result() for t in tasks)}")


asyncio.run(main())
