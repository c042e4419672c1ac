# Breaks: The last line gives | Which clock is that
import asyncio
import time

from atlas import town_of, way_to


async def main():
    start = time.process_time()
    town = await town_of("Ada")
    way = await way_to(town)
    print(way)
    print(f"found in {time.process_time() - start:.1f} s")


asyncio.run(main())
