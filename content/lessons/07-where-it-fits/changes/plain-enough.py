import asyncio
import time


def look_up(what):
    time.sleep(1)
    return f"the {what}"


async def look_up_async(what):
    await asyncio.sleep(1)
    return f"the {what}"


def plain():
    start = time.perf_counter()
    look_up("order")
    look_up("customer")
    look_up("address")
    seconds = time.perf_counter() - start
    print(f"plain script: {seconds:.1f} s")


async def with_asyncio():
    start = time.perf_counter()
    await asyncio.gather(
        look_up_async("order"),
        look_up_async("customer"),
        look_up_async("address"),
    )
    seconds = time.perf_counter() - start
    print(f"with asyncio: {seconds:.1f} s")


plain()
asyncio.run(with_asyncio())
