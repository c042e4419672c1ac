import asyncio

ANSWERS = {
    "port": (1.5, 4),
    "mill": (1, None),
    "lake": (0.5, 3),
}

shops = list(ANSWERS)

limit = 10


async def ask(shop):
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
