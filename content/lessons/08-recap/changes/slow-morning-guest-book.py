import asyncio
import time


async def call(hut, seconds):
    print(f"calling {hut}")
    await asyncio.sleep(seconds)
    return f"{hut} is free"


def read_guest_book():
    time.sleep(2)
    return "12 guests"


async def main():
    start = time.perf_counter()
    first = await call("Rosa", 1)
    second = await call("Nera", 1.5)
    print([first, second])
    print(await asyncio.to_thread(read_guest_book))
    seconds = time.perf_counter() - start
    print(f"ready after {seconds:.1f} s")


asyncio.run(main())
