import asyncio

_towns = {"Ada": "Lund", "Bo": "Turku"}
_ways = {
    "Lund": "over the bridge",
    "Turku": "with the night ferry",
}


async def town_of(person):
    """Tells in which town a person lives. Takes one second."""
    print(f"where does {person} live?")
    await asyncio.sleep(1)
    return _towns.get(person, "nowhere")


async def way_to(town):
    """Tells the way to a town. Takes one and a half seconds."""
    print(f"which way leads to {town}?")
    await asyncio.sleep(1.5)
    return f"{_ways.get(town, 'no way leads')} to {town}"
