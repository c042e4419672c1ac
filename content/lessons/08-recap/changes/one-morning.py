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
    first = call("Rosa", 1)
    print("nobody has been called")
    book = asyncio.create_task(
        asyncio.to_thread(read_guest_book)
    )
    huts = [first, call("Nera", 1.5), call("Elva", 3)]
    print(await asyncio.gather(*huts))
    print(await book)
    seconds = time.perf_counter() - start
    print(f"ready after {seconds:.1f} s")


asyncio.run(main())
