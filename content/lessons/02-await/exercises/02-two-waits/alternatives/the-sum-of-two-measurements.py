import asyncio
import time

from atlas import town_of, way_to


async def measured(question):
    begin = time.monotonic()
    answer = await question
    return answer, time.monotonic() - begin


async def main():
    town, first = await measured(town_of("Ada"))
    way, second = await measured(way_to(town))
    print(way)
    print("found in", round(first + second, 1), "s")


asyncio.run(main())
