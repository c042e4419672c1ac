# Breaks: Then one line lists the shelves | “shelves: 6H, 7C, 5Z, 4M, 5H”
import asyncio

from library import books, shelf_of

shelves = []


async def look_for(book):
    shelves.append(await shelf_of(book))


async def main():
    async with asyncio.TaskGroup() as group:
        for book in books:
            group.create_task(look_for(book))
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
