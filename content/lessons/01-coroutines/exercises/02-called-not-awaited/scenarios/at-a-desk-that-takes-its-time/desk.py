import asyncio

parcels = ["the small bag", "the big bag"]

grams = {"the small bag": 150, "the big bag": 4100}


async def weigh(parcel):
    print(f"weighing {parcel}")
    await asyncio.sleep(0.35)
    print(f"{parcel} weighs {grams[parcel]} g")
    return grams[parcel]


async def label(parcel, text):
    print(f"writing the label of {parcel}")
    await asyncio.sleep(0.85)
    print(f'{parcel}: label "{text}"')


async def hand_over(parcel):
    await asyncio.sleep(0.15)
    print(f"{parcel} leaves")
