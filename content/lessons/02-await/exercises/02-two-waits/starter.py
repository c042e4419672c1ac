import asyncio
import time

from atlas import town_of, way_to


async def main():
    town = town_of("Ada")
    way = await way_to("nowhere")
    print(way)
    print("found in 0.0 s")


asyncio.run(main())
