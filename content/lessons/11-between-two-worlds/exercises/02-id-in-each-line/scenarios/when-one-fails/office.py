import asyncio


async def find(parcel, log):
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
    log("before")
    try:
        await handle(7, "boat")
    except LookupError as error:
        log(f"{error}")
    await asyncio.gather(handle(8, "rope"), handle(9, "nail"))
    log("after")
