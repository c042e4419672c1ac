# Breaks: Each parcel is weighed | the desk closes
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await weigh(parcel)
    await label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    map(post, parcels)
    print("the desk closes")


asyncio.run(main())
