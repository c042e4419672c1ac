# Breaks: No warning is left | coroutine 'post' was never awaited
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await weigh(parcel)
    await label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    for parcel in parcels:
        post(parcel)
    print("the desk closes")


asyncio.run(main())
