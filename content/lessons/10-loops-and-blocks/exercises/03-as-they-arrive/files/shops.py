import asyncio

# Seconds until a shop answers, and its price.
ANSWERS = {
    "north": (4, 7),
    "south": (1, 9),
    "west": (0.5, None),
    "east": (2, 10),
    "hill": (5, 8),
}

shops = list(ANSWERS)

# After so many seconds nobody wants to wait any longer.
limit = 3


async def ask(shop):
    """Asks a shop for its price.

    Raises a LookupError when the shop does not sell the thing.
    """
    seconds, price = ANSWERS[shop]
    print(f"asking {shop}")
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"hung up on {shop}")
        raise
    if price is None:
        raise LookupError("not for sale")
    return price
