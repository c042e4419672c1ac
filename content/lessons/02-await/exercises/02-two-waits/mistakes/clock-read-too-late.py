# Breaks: The last line gives | what the second answer takes
import asyncio
import time

from atlas import town_of, way_to


async def main():
    town = await town_of("Ada")
    start = time.perf_counter()
    way = await way_to(town)
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
