import asyncio

beds = ["leeks", "peas", "tulips"]


def open_valve():
    print("tap open")


def close_valve():
    print("tap closed")


async def water_bed(bed):
    await asyncio.sleep(1)
    if bed == "leeks":
        raise ValueError("no water")
    print(f"the {bed} have water")


async def night(water):
    watering = asyncio.create_task(water())
    await asyncio.wait([watering])
    print(
        "cancelled"
        if watering.cancelled()
        else "ended as usual"
    )
