import asyncio

troubles = {
    "leeks": OSError("no water"),
    "tulips": Exception("a mole"),
}

beds = ["leeks", "peas", "tulips", "vines"]


def open_valve():
    print("tap open")


def close_valve():
    print("tap closed")


async def water_bed(bed):
    await asyncio.sleep(1)
    if bed in troubles:
        raise troubles[bed]
    print(f"the {bed} have water")


async def night(water):
    watering = asyncio.create_task(water())
    await asyncio.wait([watering])
    print(
        "cancelled"
        if watering.cancelled()
        else "ended as usual"
        if watering.exception() is None
        else "ended with an error"
    )
