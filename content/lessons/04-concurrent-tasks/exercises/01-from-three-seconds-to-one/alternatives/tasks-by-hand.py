import asyncio

from library import books, shelf_of


async def main():
    tasks = [
        asyncio.create_task(shelf_of(book)) for book in books
    ]
    shelves = [await task for task in tasks]
    print("shelves:", ", ".join(shelves))


asyncio.run(main())
