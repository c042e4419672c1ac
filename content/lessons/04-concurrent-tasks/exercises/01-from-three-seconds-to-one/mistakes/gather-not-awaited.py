# Breaks: everything | Await it first
import asyncio

from library import books, shelf_of


async def main():
    shelves = asyncio.gather(
        *[shelf_of(book) for book in books]
    )
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
