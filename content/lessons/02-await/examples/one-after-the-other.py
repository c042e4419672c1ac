import asyncio
import time


async def fetch_map(seconds):
    await asyncio.sleep(seconds)
    return "the map"


async def main():
    start = time.perf_counter()
    await fetch_map(1)
    print(
        f"first map after {time.perf_counter() - start:.1f} s"
    )
    await fetch_map(1.5)
    print(
        f"second map after {time.perf_counter() - start:.1f} s"
    )


asyncio.run(main())
