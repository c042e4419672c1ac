import asyncio

from library import books, shelf_of


async def main():
    print(
        "shelves:",
        ", ".join(await asyncio.gather(*map(shelf_of, books))),
    )


asyncio.run(main())
