# Breaks: No warning is left | coroutine 'label' was never awaited
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await weigh(parcel)
    label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    for parcel in parcels:
        await post(parcel)
    print("the desk closes")


asyncio.run(main())
