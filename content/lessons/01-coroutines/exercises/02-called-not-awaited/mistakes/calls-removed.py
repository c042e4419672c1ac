# Breaks: Each parcel is weighed | on the scales
import asyncio

from desk import hand_over, parcels


async def post(parcel):
    await hand_over(parcel)


async def main():
    for parcel in parcels:
        await post(parcel)
    print("the desk closes")


asyncio.run(main())
