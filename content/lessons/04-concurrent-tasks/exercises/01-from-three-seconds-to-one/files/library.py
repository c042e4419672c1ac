import asyncio

_shelves = {"The Odyssey": "B12", "Emma": "A3", "Faust": "F40"}

# The books that are wanted.
books = ["The Odyssey", "Emma", "Faust"]


async def shelf_of(book):
    """Looks for a book and tells its shelf. Takes one second."""
    print(f"looking for {book}")
    await asyncio.sleep(1)
    return _shelves.get(book, "nowhere")
