import asyncio

from trip import book, needs


async def book_all():
    booked = {}

    async def note(what):
        booked[what] = await book(what)

    async with asyncio.TaskGroup() as group:
        for what in needs:
            group.create_task(note(what))
    return ", ".join(booked[what] for what in needs)


async def main():
    try:
        print(f"booked: {await book_all()}")
    except ExceptionGroup as group:
        first, *_ = group.exceptions
        print("no trip:", first)


asyncio.run(main())
