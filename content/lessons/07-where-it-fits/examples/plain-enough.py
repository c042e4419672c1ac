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
    order = look_up("order")
    customer = look_up(f"customer of {order}")
    look_up(f"address of {customer}")
    seconds = time.perf_counter() - start
    print(f"plain script: {seconds:.1f} s")


async def with_asyncio():
    start = time.perf_counter()
    order = await look_up_async("order")
    customer = await look_up_async(f"customer of {order}")
    await look_up_async(f"address of {customer}")
    seconds = time.perf_counter() - start
    print(f"with asyncio: {seconds:.1f} s")


plain()
asyncio.run(with_asyncio())
