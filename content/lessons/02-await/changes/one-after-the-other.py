import asyncio
import time


async def fetch(seconds):
    await asyncio.sleep(seconds)
    return "the report"


async def main():
    start = time.perf_counter()
    await fetch(1)
    waited = time.perf_counter() - start
    print(f"first report after {waited:.1f} s")
    await fetch(1.5)
    waited = time.perf_counter() - start
    print(f"second report after {waited:.1f} s")
    await fetch(0.5)
    waited = time.perf_counter() - start
    print(f"third report after {waited:.1f} s")


asyncio.run(main())
