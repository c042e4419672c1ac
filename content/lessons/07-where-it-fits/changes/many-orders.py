import asyncio
import time


async def status(order):
    seconds = 1 + order % 3
    await asyncio.sleep(seconds)
    return seconds


async def main():
    start = time.perf_counter()
    answers = [status(order) for order in range(1000)]
    waits = await asyncio.gather(*answers)
    took = time.perf_counter() - start
    print(f"{len(waits)} answers after {took:.1f} s")
    print(f"waited for {sum(waits)} s in all")


asyncio.run(main())
