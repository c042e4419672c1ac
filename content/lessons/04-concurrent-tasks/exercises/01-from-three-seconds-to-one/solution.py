import asyncio

from library import books, shelf_of


async def main():
    searches = [shelf_of(book) for book in books]
    shelves = await asyncio.gather(*searches)
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
