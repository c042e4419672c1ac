import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read(seconds):
    time.sleep(seconds)
    if seconds == 1:
        raise OSError("torn")


async def leave_with(loop):
    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, read, s) for s in [1, 3]]
        await asyncio.gather(*jobs)


async def leave_at_once(loop):
    pool = ThreadPoolExecutor(max_workers=2)
    try:
        jobs = [loop.run_in_executor(pool, read, s) for s in [1, 3]]
        await asyncio.gather(*jobs)
    finally:
        pool.shutdown(wait=False)


async def main():
    loop = asyncio.get_running_loop()
    for leave in [leave_with, leave_at_once]:
        start = loop.time()
        try:
            await leave(loop)
        except OSError:
            print(f"left after {loop.time() - start:.0f} s")


asyncio.run(main())
