# Breaks: The last line gives | what the second answer takes
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.perf_counter()
    _, way = await asyncio.gather(
        town_of("Ada"), way_to("Lund")
    )
    print(way)
    print(f"found in {time.perf_counter() - start:.1f} s")


asyncio.run(main())
