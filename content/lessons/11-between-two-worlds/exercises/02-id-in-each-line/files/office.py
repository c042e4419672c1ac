import asyncio


async def find(parcel, log):
    """Looks for a parcel: in the list, and in the yard."""
    log(f"looking for the {parcel}")
    await asyncio.sleep(1)
    yard = asyncio.create_task(look_in_the_yard(parcel, log))
    await yard


async def look_in_the_yard(parcel, log):
    await asyncio.sleep(0.5)
    if parcel == "boat":
        raise LookupError("no boat in the yard")
    log(f"found the {parcel}")


async def serve(handle, log):
    """Brings three requests, two of them at the same time."""
    log("open")
    async with asyncio.TaskGroup() as group:
        group.create_task(handle(1, "book"))
        await asyncio.sleep(0.25)
        group.create_task(handle(2, "lamp"))
    log("one more")
    await handle(3, "cup")
    log("closed")
