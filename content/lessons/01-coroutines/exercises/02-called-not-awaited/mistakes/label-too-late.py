# Breaks: Each parcel is weighed | handed over
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await weigh(parcel)
    labelling = label(parcel, f"{grams} g")
    await hand_over(parcel)
    await labelling


async def main():
    for parcel in parcels:
        await post(parcel)
    print("the desk closes")


asyncio.run(main())
