import asyncio


async def work(what, seconds, result):
    print(f"{what} on")
    await asyncio.sleep(seconds)
    print(f"{what} off")
    return result


async def boil():
    return await work("kettle", 0.9, "mate")


async def toast():
    return await work("toaster", 1.3, "rusk")


async def fry():
    return await work("pan", 4.1, "omelette")
