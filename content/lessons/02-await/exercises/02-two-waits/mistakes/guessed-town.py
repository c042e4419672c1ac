# Breaks: It works with another atlas | Lund
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    await town_of("Ada")
    way = await way_to("Lund")
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
