# Breaks: The last line gives | “found in 2.5 s”
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    way = await way_to(await town_of("Ada"))
    print(way)
    print(f"found in {time.perf_counter() - start:.3f} s")


asyncio.run(main())
