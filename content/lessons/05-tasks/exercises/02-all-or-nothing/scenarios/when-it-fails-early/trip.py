import asyncio

bookings = {
    "plane": {"seconds": 4},
    "visa": {"seconds": 0.53, "trouble": "no visa"},
    "car": {"seconds": 2},
}

needs = list(bookings)


async def book(what):
    booking = bookings[what]
    is_open = True
    try:
        await asyncio.sleep(booking["seconds"])
        is_open = False
        if "trouble" in booking:
            raise ConnectionError(booking["trouble"])
        return what
    finally:
        if is_open:
            await asyncio.sleep(0.6)
            print(f"{what}: called off")
