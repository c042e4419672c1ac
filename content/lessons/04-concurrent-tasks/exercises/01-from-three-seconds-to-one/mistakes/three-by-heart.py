# Breaks: It works for another list | “shelves: 6H, 5H, 7C”
import asyncio

from library import books, shelf_of


async def main():
    first, second, third = await asyncio.gather(
        shelf_of(books[0]),
        shelf_of(books[1]),
        shelf_of(books[2]),
    )
    print(f"shelves: {first}, {second}, {third}")


asyncio.run(main())
