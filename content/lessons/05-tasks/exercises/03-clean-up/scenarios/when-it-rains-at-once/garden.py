import asyncio

beds = ["leeks", "peas"]


def open_valve():
    print("tap open")


def close_valve():
    print("tap closed")


async def water_bed(bed):
    await asyncio.sleep(1)
    print(f"the {bed} have water")


async def night(water):
    watering = asyncio.create_task(water())
    await asyncio.sleep(0.3)
    print("rain")
    watering.cancel()
    await asyncio.wait([watering])
    print("cancelled" if watering.cancelled() else "went on")
