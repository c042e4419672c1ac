import asyncio

bookings = {
    "train": {"seconds": 1},
    "boat": {"seconds": 2, "trouble": "the boat is full"},
    "bed": {"seconds": 3},
}

# What the trip needs.
needs = list(bookings)


async def book(what):
    """Books one thing.

    When it is cancelled, it calls the booking off, which takes
    0.3 seconds.
    """
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
            await asyncio.sleep(0.3)
            print(f"{what}: called off")
