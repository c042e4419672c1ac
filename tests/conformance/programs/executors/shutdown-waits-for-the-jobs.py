import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n)
    print("worked", n)


async def main():
    pool = ThreadPoolExecutor(2)
    for n in (3, 1, 1):
        pool.submit(work, n)
    pool.shutdown()
    print("shut down", f"{asyncio.get_running_loop().time():g}")
    try:
        pool.submit(work, 1)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
