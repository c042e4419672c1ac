import asyncio
import time


async def report(ship):
    seconds = 1 + ship % 3
    await asyncio.sleep(seconds)
    return seconds


async def main():
    start = time.perf_counter()
    reports = [report(ship) for ship in range(1000)]
    waits = await asyncio.gather(*reports)
    took = time.perf_counter() - start
    print(f"{len(waits)} reports after {took:.1f} s")
    print(f"waited for {sum(waits)} s in all")


asyncio.run(main())
