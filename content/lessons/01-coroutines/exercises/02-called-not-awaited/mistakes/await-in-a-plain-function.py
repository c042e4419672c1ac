# Breaks: everything | is in a function that is not async
import asyncio

from desk import hand_over, label, parcels, weigh


def post(parcel):
    grams = await weigh(parcel)
    await label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    for parcel in parcels:
        post(parcel)
    print("the desk closes")


asyncio.run(main())
