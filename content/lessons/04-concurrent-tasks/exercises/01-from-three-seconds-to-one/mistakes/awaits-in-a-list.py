# Breaks: All three books | 1 call of shelf_of
import asyncio

from library import books, shelf_of


async def main():
    shelves = [await shelf_of(book) for book in books]
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
