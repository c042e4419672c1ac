import asyncio
import time

from atlas import town_of, way_to


async def main():
    before = time.perf_counter_ns()
    async with asyncio.TaskGroup() as group:
        asking = group.create_task(town_of("Ada"))
    async with asyncio.TaskGroup() as group:
        finding = group.create_task(way_to(asking.result()))
    after = time.perf_counter_ns()
    print(finding.result())
    print("found in %.1f s" % ((after - before) / 1e9))


asyncio.run(main())
