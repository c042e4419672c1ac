import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    before = loop.time(), time.perf_counter(), time.monotonic()
    await asyncio.sleep(1.5)
    after = loop.time(), time.perf_counter(), time.monotonic()
    print([b - a for a, b in zip(before, after)])


asyncio.run(main())
