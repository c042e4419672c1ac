import asyncio

ANSWERS = {
    "bay": (1, 5),
    "yard": (0.4173, 2),
    "inn": (9, None),
}

shops = list(ANSWERS)

limit = 0.7319


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
