import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    print(name, "runs")
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    first = loop.run_in_executor(pool, work, "first")
    second = loop.run_in_executor(pool, work, "second")
    await asyncio.sleep(0.5)
    print(int(second.cancel()))
    await asyncio.wait([first, second])
    print(int(first.cancelled()), int(second.cancelled()), f"{loop.time():g}")
    pool.shutdown()


asyncio.run(main())
