import asyncio


async def save():
    await asyncio.sleep(2)
    print("the order is saved")


async def place_order():
    saving = asyncio.create_task(save())
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("cancelled while saving")
        await saving
        raise


async def main():
    request = asyncio.create_task(place_order())
    await asyncio.sleep(1)
    request.cancel()
    await asyncio.wait([request])
    if request.cancelled():
        print("the request was cancelled")


asyncio.run(main())
