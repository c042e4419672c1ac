# Breaks: It works for another list | It took 2.8 seconds
import asyncio

from library import books, shelf_of


async def main():
    searches = [
        asyncio.create_task(shelf_of(book)) for book in books
    ]
    while not all(search.done() for search in searches):
        await asyncio.sleep(0.1)
    shelves = [search.result() for search in searches]
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
