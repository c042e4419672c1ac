import asyncio

seconds = {"roses": 1, "beans": 0.5, "herbs": 2, "melons": 1}

# The beds, in the order in which they are watered.
beds = list(seconds)


def open_valve():
    print("valve open")


def close_valve():
    print("valve closed")


async def water_bed(bed):
    """Waters one bed. The hose for the beans has a knot."""
    await asyncio.sleep(seconds[bed])
    if bed == "beans":
        raise ValueError("the hose has a knot")
    print(f"the {bed} are watered")


async def night(water):
    """One night: the garden is watered until it begins to rain."""
    watering = asyncio.create_task(water())
    await asyncio.sleep(2.5)
    print("it rains")
    watering.cancel()
    await asyncio.wait([watering])
    print(
        "the watering was cancelled"
        if watering.cancelled()
        else "the watering went on"
    )
