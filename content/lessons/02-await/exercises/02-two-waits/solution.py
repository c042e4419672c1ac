import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    town = await town_of("Ada")
    way = await way_to(town)
    seconds = time.perf_counter() - start
    print(way)
    print(f"found in {seconds:.1f} s")


asyncio.run(main())
