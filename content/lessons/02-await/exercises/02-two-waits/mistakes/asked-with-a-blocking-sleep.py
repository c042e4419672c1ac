# Breaks: Each coroutine is awaited | The loop stood still
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    way = await way_to(await town_of("Ada"))
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")
    time.sleep(1)


asyncio.run(main())
