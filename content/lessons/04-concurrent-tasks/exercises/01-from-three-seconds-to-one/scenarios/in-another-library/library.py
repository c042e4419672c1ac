import asyncio

seconds = {
    "Hamlet": 0.5,
    "Heidi": 2.5,
    "Candide": 1,
    "Zadig": 1.5,
    "Momo": 2,
}

books = list(seconds)


async def shelf_of(book):
    await asyncio.sleep(seconds[book])
    return f"{len(book)}{book[0]}"
