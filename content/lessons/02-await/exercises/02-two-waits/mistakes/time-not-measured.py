# Breaks: It works with another atlas | found in 2.5 s
import asyncio

from atlas import town_of, way_to


async def main():
    way = await way_to(await town_of("Ada"))
    print(way)
    print("found in 2.5 s")


asyncio.run(main())
