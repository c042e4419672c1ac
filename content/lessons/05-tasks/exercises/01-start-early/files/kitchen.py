import asyncio


async def work(what, seconds, result):
    print(f"{what} on")
    await asyncio.sleep(seconds)
    print(f"{what} off")
    return result


async def boil():
    """The kettle boils by itself."""
    return await work("kettle", 3, "tea")


async def toast():
    """The toaster toasts by itself."""
    return await work("toaster", 2, "toast")


async def fry():
    """You fry the egg by hand."""
    return await work("pan", 1, "egg")
