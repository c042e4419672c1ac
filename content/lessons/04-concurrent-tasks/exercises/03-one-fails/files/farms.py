import asyncio

# The farms, in the order of the list.
farms = ["Birch", "Brook", "Hill"]

# The seconds that a delivery takes, and what comes: goods, or
# an error.
_deliveries = {
    "Birch": (2, "12 eggs"),
    "Brook": (0.5, ValueError("the road is flooded")),
    "Hill": (1, "3 cheeses"),
}


async def order(farm):
    """Orders from a farm and waits for the delivery.

    Raises an error when there is none.
    """
    seconds, outcome = _deliveries[farm]
    await asyncio.sleep(seconds)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome
