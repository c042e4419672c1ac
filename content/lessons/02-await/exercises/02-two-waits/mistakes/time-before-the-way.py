# Breaks: Then the way is printed | “found in 2.5 s”
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    way = await way_to(await town_of("Ada"))
    print(f"found in {time.perf_counter() - start:.1f} s")
    print(way)


asyncio.run(main())
