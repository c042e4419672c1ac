import asyncio

from trip import book, needs


async def main():
    try:
        booked = await asyncio.gather(
            *(book(what) for what in needs)
        )
        print(f"booked: {', '.join(booked)}")
    except Exception as error:
        print(f"no trip: {error}")


asyncio.run(main())
