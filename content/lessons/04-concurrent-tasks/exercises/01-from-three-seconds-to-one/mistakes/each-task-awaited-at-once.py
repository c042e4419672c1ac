# Breaks: All three books | 1 call of shelf_of
import asyncio

from library import books, shelf_of


async def main():
    shelves = []
    for book in books:
        search = asyncio.create_task(shelf_of(book))
        shelves.append(await search)
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
