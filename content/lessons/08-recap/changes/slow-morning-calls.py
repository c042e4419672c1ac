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
    calls = [call("Rosa", 1), call("Nera", 1.5)]
    print(await asyncio.gather(*calls))
    print(read_guest_book())
    seconds = time.perf_counter() - start
    print(f"ready after {seconds:.1f} s")


asyncio.run(main())
