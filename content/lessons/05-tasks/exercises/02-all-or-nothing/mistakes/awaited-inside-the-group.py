# Breaks: All three are booked | 1 call of book
import asyncio

from trip import book, needs


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            booked = [
                await group.create_task(book(what))
                for what in needs
            ]
        print(f"booked: {', '.join(booked)}")
    except* ValueError as group:
        print(f"no trip: {group.exceptions[0]}")


asyncio.run(main())
