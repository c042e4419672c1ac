# Breaks: A parcel is finished before | to its end before you call it for the next
import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await weigh(parcel)
    await label(parcel, f"{grams} g")
    await hand_over(parcel)


async def main():
    async with asyncio.TaskGroup() as group:
        for parcel in parcels:
            group.create_task(post(parcel))
    print("the desk closes")


asyncio.run(main())
