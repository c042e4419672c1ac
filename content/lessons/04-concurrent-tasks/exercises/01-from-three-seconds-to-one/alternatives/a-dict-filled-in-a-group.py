import asyncio

from library import books, shelf_of

found = {}


async def look_for(book):
    found[book] = await shelf_of(book)


async def main():
    async with asyncio.TaskGroup() as searches:
        for book in books:
            searches.create_task(look_for(book))
    shelves = (found[book] for book in books)
    print("shelves: " + ", ".join(shelves))


asyncio.run(main())
