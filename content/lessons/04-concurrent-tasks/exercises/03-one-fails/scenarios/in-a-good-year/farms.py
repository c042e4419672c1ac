import asyncio

deliveries = {
    "Oak": {"seconds": 1, "goods": "a goose"},
    "Elm": {"seconds": 2, "goods": "milk"},
    "Ash": {"seconds": 0.5, "goods": "20 eggs"},
}

farms = list(deliveries)


async def order(farm):
    delivery = deliveries[farm]
    await asyncio.sleep(delivery["seconds"])
    if "trouble" in delivery:
        raise ValueError(delivery["trouble"])
    return delivery["goods"]
