import asyncio
import time


def look_up(what):
    time.sleep(1)
    return f"the {what} found"


async def look_up_async(what):
    await asyncio.sleep(1)
    return f"the {what} found"


def plain():
    start = time.perf_counter()
    ship = look_up("ship")
    captain = look_up(f"captain of {ship}")
    look_up(f"cabin of {captain}")
    seconds = time.perf_counter() - start
    print(f"plain script: {seconds:.1f} s")


async def with_asyncio():
    start = time.perf_counter()
    ship = await look_up_async("ship")
    captain = await look_up_async(f"captain of {ship}")
    await look_up_async(f"cabin of {captain}")
    seconds = time.perf_counter() - start
    print(f"with asyncio: {seconds:.1f} s")


plain()
asyncio.run(with_asyncio())
