# Breaks: Each coroutine is awaited | coroutine 'town_of' was never awaited
import asyncio
import time

from atlas import town_of, way_to


async def main():
    town = town_of("Ada")
    start = time.perf_counter()
    way = await way_to(await town_of("Ada"))
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
