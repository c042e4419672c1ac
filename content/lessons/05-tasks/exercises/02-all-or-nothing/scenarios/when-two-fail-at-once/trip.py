import asyncio

bookings = {
    "flight": {"seconds": 1.1, "trouble": "no seats"},
    "skis": {"seconds": 3},
    "chalet": {"seconds": 1.1, "trouble": "no beds"},
}

needs = list(bookings)


async def book(what):
    booking = bookings[what]
    is_open = True
    try:
        await asyncio.sleep(booking["seconds"])
        is_open = False
        if "trouble" in booking:
            raise ValueError(booking["trouble"])
        return what
    finally:
        if is_open:
            await asyncio.sleep(0.6)
            print(f"{what}: called off")
