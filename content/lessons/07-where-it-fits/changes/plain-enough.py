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
    look_up("ship")
    look_up("captain")
    look_up("cabin")
    seconds = time.perf_counter() - start
    print(f"plain script: {seconds:.1f} s")


async def with_asyncio():
    start = time.perf_counter()
    await asyncio.gather(
        look_up_async("ship"),
        look_up_async("captain"),
        look_up_async("cabin"),
    )
    seconds = time.perf_counter() - start
    print(f"with asyncio: {seconds:.1f} s")


plain()
asyncio.run(with_asyncio())
