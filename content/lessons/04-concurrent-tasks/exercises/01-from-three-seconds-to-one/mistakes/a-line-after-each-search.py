# Breaks: Then one line lists the shelves | “shelves: B12”
import asyncio

from library import books, shelf_of

shelves = []


async def look_for(book):
    shelf = await shelf_of(book)
    shelves.append(shelf)
    print(f"shelves: {', '.join(shelves)}")


async def main():
    await asyncio.gather(*[look_for(book) for book in books])


asyncio.run(main())
