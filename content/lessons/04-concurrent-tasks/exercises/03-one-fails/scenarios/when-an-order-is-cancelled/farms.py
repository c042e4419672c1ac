import asyncio

farms = ["Fir", "Yew"]


async def order(farm):
    await asyncio.sleep(0.7)
    if farm == "Yew":
        # The farm hangs up, and the order with it.
        asyncio.current_task().cancel()
        await asyncio.sleep(1)
    return "a ham"
