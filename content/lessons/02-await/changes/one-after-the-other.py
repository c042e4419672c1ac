import asyncio
import time


async def fetch_map(seconds):
    await asyncio.sleep(seconds)
    return "the map"


async def main():
    start = time.perf_counter()
    await fetch_map(1)
    waited = time.perf_counter() - start
    print(f"first map after {waited:.1f} s")
    await fetch_map(1.5)
    waited = time.perf_counter() - start
    print(f"second map after {waited:.1f} s")
    await fetch_map(0.5)
    waited = time.perf_counter() - start
    print(f"third map after {waited:.1f} s")


asyncio.run(main())
