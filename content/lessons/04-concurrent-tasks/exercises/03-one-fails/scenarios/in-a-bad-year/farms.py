import asyncio

deliveries = {
    "Oak": {"seconds": 3, "trouble": "the fox was here"},
    "Elm": {"seconds": 1, "trouble": "all cows are ill"},
}

farms = list(deliveries)


async def order(farm):
    delivery = deliveries[farm]
    await asyncio.sleep(delivery["seconds"])
    if "trouble" in delivery:
        raise ValueError(delivery["trouble"])
    return delivery["goods"]
