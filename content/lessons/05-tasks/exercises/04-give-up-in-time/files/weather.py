import asyncio

services = {
    "Lima": {"seconds": 0.5, "weather": "fog"},
    "Oslo": {"seconds": 4, "weather": "sun"},
    "Atlantis": {"seconds": 1},
    "Perth": {"seconds": 3, "weather": "rain"},
}

# The towns on the board.
towns = list(services)


async def ask(town):
    """Asks a town's weather service.

    Some take long, and some do not know the town.
    """
    service = services[town]
    is_answered = False
    try:
        await asyncio.sleep(service["seconds"])
        is_answered = True
    finally:
        if not is_answered:
            print(f"no longer asking {town}")
    if "weather" not in service:
        raise ValueError("no such town")
    return service["weather"]


def yesterday(town):
    """What was forecast yesterday."""
    return "snow" if town == "Oslo" else "wind"
