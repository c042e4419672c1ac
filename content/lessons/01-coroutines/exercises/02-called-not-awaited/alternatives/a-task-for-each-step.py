import asyncio

from desk import hand_over, label, parcels, weigh


async def post(parcel):
    grams = await asyncio.create_task(weigh(parcel))
    await asyncio.create_task(label(parcel, f"{grams} g"))
    await asyncio.create_task(hand_over(parcel))


async def main():
    queue = list(parcels)
    while queue:
        await post(queue.pop(0))
    print("the desk closes")


asyncio.run(main())
