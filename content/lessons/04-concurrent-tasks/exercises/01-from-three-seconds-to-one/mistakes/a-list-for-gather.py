# Breaks: everything | gather(*all)
import asyncio

from library import books, shelf_of


async def main():
    shelves = await asyncio.gather(
        [shelf_of(book) for book in books]
    )
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
