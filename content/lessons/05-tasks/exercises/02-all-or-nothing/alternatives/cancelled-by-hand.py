import asyncio

from trip import book, needs


async def main():
    tasks = [asyncio.create_task(book(what)) for what in needs]
    try:
        booked = await asyncio.gather(*tasks)
    except Exception as error:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        print(f"no trip: {error}")
    else:
        print(f"booked: {', '.join(booked)}")


asyncio.run(main())
