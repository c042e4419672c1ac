import asyncio


async def save():
    await asyncio.sleep(2)
    print("the recipe is saved")


async def close_book():
    saving = asyncio.create_task(save())
    try:
        await saving
    except asyncio.CancelledError:
        print("asked to stop while saving")
        await saving
        raise


async def main():
    closing = asyncio.create_task(close_book())
    await asyncio.sleep(1)
    closing.cancel()
    await asyncio.wait([closing])
    if closing.cancelled():
        print("stopped")


asyncio.run(main())
