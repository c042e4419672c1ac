# Breaks: townOf("Ada") is asked first | coroutine object town
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    town = town_of("Ada")
    way = await way_to(town)
    await town
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
