import asyncio
import time


async def fetch(page, seconds):
    print(f"requesting {page}")
    await asyncio.sleep(seconds)
    return f"{page}: ok"


def read_log():
    time.sleep(2)
    return "12 errors"


async def main():
    start = time.perf_counter()
    first = await fetch("orders", 1)
    second = await fetch("prices", 1.5)
    print([first, second])
    print(await asyncio.to_thread(read_log))
    seconds = time.perf_counter() - start
    print(f"ready after {seconds:.1f} s")


asyncio.run(main())
