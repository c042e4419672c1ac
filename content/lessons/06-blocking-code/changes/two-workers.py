import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read_log(name):
    time.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    pool = ThreadPoolExecutor(max_workers=1)
    try:
        logs = [
            loop.run_in_executor(pool, read_log, name)
            for name in ["A", "B", "C"]
        ]
        for log in logs:
            name = await log
            seconds = time.perf_counter() - start
            print(f"{name} after {seconds:.0f} s")
    finally:
        pool.shutdown(wait=False)


asyncio.run(main())
