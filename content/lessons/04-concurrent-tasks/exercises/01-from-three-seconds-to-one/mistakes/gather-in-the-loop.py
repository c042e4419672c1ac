# Breaks: All three books | 1 call of shelf_of
import asyncio

from library import books, shelf_of


async def main():
    shelves = []
    for book in books:
        shelves += await asyncio.gather(shelf_of(book))
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
