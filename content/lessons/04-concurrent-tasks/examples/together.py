import asyncio
import time


async def ask(city, degrees):
    print(f"asking {city}")
    await asyncio.sleep(1)
    return degrees


async def main():
    start = time.perf_counter()
    readings = await asyncio.gather(
        ask("Oslo", 4),
        ask("Lima", 21),
        ask("Perth", 18),
    )
    seconds = time.perf_counter() - start
    print(readings, f"in {seconds:.1f} s")


asyncio.run(main())
