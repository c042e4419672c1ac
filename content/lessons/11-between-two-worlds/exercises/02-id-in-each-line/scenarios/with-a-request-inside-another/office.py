import asyncio

_handle = None


async def find(parcel, log):
    log(f"looking for the {parcel}")
    await asyncio.sleep(1)
    if parcel == "set":
        await _handle(5, "pot")
        await _handle(6, "lid")
    log(f"found the {parcel}")


async def serve(handle, log):
    global _handle
    _handle = handle
    log("open")
    await handle(4, "set")
    log("closed")
