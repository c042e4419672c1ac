import asyncio


async def ticker():
    """Ticks five times, every half second, if it gets the
    thread when it needs it.
    """
    for count in range(1, 6):
        await asyncio.sleep(0.5)
        print(f"tick {count}")
