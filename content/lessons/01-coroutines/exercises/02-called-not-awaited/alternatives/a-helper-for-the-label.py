import asyncio

import desk


async def weigh_and_label(parcel):
    weight = desk.weigh(parcel)
    text = "{} g".format(await weight)
    return await desk.label(parcel, text)


async def post(parcel):
    await weigh_and_label(parcel)
    await desk.hand_over(parcel)


async def main():
    for each in desk.parcels:
        await post(each)
    print("the desk closes")


asyncio.run(main())
