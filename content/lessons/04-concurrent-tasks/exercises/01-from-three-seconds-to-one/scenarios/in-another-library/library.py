import asyncio

seconds = {
    "Hamlet": 0.53,
    "Heidi": 2.71,
    "Candide": 1.3,
    "Zadig": 1.57,
    "Momo": 2.02,
}

books = list(seconds)


async def shelf_of(book):
    await asyncio.sleep(seconds[book])
    return f"{len(book)}{book[0]}"
