# Breaks: If all succeed | “booked: hut, bus, guide”
import asyncio

from trip import book, needs

booked = []


async def note(what):
    booked.append(await book(what))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for what in needs:
                group.create_task(note(what))
    except* Exception as group:
        print(f"no trip: {group.exceptions[0]}")
    else:
        print(f"booked: {', '.join(booked)}")


asyncio.run(main())
