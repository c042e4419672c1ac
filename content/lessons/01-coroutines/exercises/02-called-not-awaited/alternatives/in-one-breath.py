import asyncio

import desk


async def main():
    for parcel in desk.parcels:
        await desk.label(
            parcel, f"{await desk.weigh(parcel)} g"
        )
        await desk.hand_over(parcel)
    print("the desk closes")


asyncio.run(main())
