import asyncio


async def show(label, parcel):
    try:
        print(f"{parcel}: label {await label(parcel)}")
    except ValueError as error:
        print(f"{parcel}: {error}")


async def day(label):
    print(f"card: label {await label('card')}")
    await asyncio.gather(
        show(label, "bell"), show(label, "drum"), show(label, "kite")
    )
    waiting = asyncio.create_task(show(label, "kite"))
    await asyncio.sleep(0.25)
    waiting.cancel()
    await asyncio.wait([waiting])
    print(f"cancelled: {waiting.cancelled()}")
    await asyncio.sleep(3)
