import asyncio

from desk import hand_over, label, parcels, weigh


async def weigh_and_label(parcel):
    weighing = asyncio.create_task(weigh(parcel))
    await label(parcel, f"{await weighing} g")


STEPS = [weigh_and_label, hand_over]


async def main():
    for parcel in parcels:
        for step in STEPS:
            await step(parcel)
    print("the desk closes")


asyncio.run(main())
