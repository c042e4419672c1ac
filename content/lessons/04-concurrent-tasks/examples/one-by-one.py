import asyncio
import time


async def ask(city, degrees):
    print(f"asking {city}")
    await asyncio.sleep(1)
    return degrees


async def main():
    start = time.perf_counter()
    oslo = await ask("Oslo", 4)
    lima = await ask("Lima", 21)
    perth = await ask("Perth", 18)
    readings = [oslo, lima, perth]
    seconds = time.perf_counter() - start
    print(readings, f"in {seconds:.1f} s")


asyncio.run(main())
