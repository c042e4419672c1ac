# Breaks: All three are booked | 1 call of book
import asyncio

from trip import book, needs


async def main():
    try:
        booked = [await book(what) for what in needs]
        print(f"booked: {', '.join(booked)}")
    except ValueError as error:
        print(f"no trip: {error}")


asyncio.run(main())
