import asyncio

from atlas import town_of, way_to


async def main():
    loop = asyncio.get_running_loop()
    before = loop.time()
    asking = asyncio.create_task(town_of("Ada"))
    await asking
    way = asyncio.create_task(way_to(asking.result()))
    print(await way)
    print("found in", round(loop.time() - before, 1), "s")


asyncio.run(main())
