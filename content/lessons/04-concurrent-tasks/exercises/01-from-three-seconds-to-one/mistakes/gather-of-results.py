# Breaks: everything | awaitable
import asyncio

from library import books, shelf_of


async def main():
    shelves = await asyncio.gather(
        *[await shelf_of(book) for book in books]
    )
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
