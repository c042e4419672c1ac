import asyncio


async def sort(parcel):
    """Puts a parcel where it belongs. Takes a second."""
    print(f"sorting: {parcel}")
    await asyncio.sleep(1)
