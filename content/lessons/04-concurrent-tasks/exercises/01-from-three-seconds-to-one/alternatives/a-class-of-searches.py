import asyncio

import library


class Search:
    def __init__(self, book):
        self.task = asyncio.create_task(library.shelf_of(book))

    async def shelf(self):
        return await self.task


async def main():
    searches = [Search(book) for book in library.books]

    shelves = []
    for search in searches:
        shelves.append(await search.shelf())

    print("shelves:", ", ".join(shelves))


asyncio.run(main())
