import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    time.sleep(1)
    print(name, "ends")
    return name


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(2)
    futures = [loop.run_in_executor(pool, work, name) for name in "abcd"]
    pool.shutdown(wait=False, cancel_futures=True)
    results = await asyncio.gather(*futures, return_exceptions=True)
    print([result if isinstance(result, str) else type(result).__name__ for result in results], f"{loop.time():g}")


asyncio.run(main())
