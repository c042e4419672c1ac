import asyncio

bookings = {
    "bus": {"seconds": 1.9},
    "hut": {"seconds": 0.7},
    "guide": {"seconds": 2.1},
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
