# Breaks: Then one line lists the shelves | “shelves: ['B12', 'A3', 'F40']”
import asyncio

from library import books, shelf_of


async def main():
    shelves = await asyncio.gather(
        *[shelf_of(book) for book in books]
    )
    print(f"shelves: {shelves}")


asyncio.run(main())
