import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(1)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, work, n) for n in range(5)]
        for future in futures:
            print(await future, f"{loop.time():g}")


asyncio.run(main())
