# Breaks: Each coroutine is awaited | blocks the only thread
import asyncio
import time

from library import books, shelf_of


async def main():
    searches = [
        asyncio.create_task(shelf_of(book)) for book in books
    ]
    time.sleep(1)
    shelves = await asyncio.gather(*searches)
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
