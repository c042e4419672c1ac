import asyncio

from library import books, shelf_of


async def main():
    shelves = []
    for book in books:
        shelves.append(await shelf_of(book))
    print(f"shelves: {', '.join(shelves)}")


asyncio.run(main())
