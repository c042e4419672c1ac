# Breaks: It works for another list | InvalidStateError
import asyncio

from library import books, shelf_of


async def main():
    searches = [
        asyncio.create_task(shelf_of(book)) for book in books
    ]
    await asyncio.sleep(1)
    await asyncio.sleep(0)
    shelves = [search.result() for search in searches]
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
