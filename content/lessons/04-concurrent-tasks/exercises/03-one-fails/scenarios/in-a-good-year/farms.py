import asyncio

# Seconds, and how many eggs come.
deliveries = {
    "Oak": (0.9, 30),
    "Elm": (1.7, 0),
    "Ash": (0.4, 12),
    "Yew": (0.4, 12),
}

farms = list(deliveries)


async def order(farm):
    seconds, eggs = deliveries[farm]
    await asyncio.sleep(seconds)
    return eggs
