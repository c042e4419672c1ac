# Breaks: Each coroutine is awaited | never awaited
import asyncio

from library import books, shelf_of


async def main():
    searches = [shelf_of(book) for book in books]
    print(f"{len(searches)} searches")
    shelves = await asyncio.gather(
        *[shelf_of(book) for book in books]
    )
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
