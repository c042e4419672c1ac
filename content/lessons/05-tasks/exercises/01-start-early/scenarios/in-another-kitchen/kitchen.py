import asyncio


async def work(what, seconds, result):
    print(f"{what} on")
    await asyncio.sleep(seconds)
    print(f"{what} off")
    return result


async def boil():
    return await work("samovar", 2.03, "chai")


async def toast():
    return await work("grill", 5.17, "bread")


async def fry():
    return await work("wok", 1.57, "rice")
