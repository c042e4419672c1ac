import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def read(name):
    print("reading", name)
    time.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    first = loop.run_in_executor(pool, read, "first")
    second = loop.run_in_executor(pool, read, "second")
    await asyncio.sleep(0.5)
    second.cancel()
    await first
    await asyncio.sleep(2)
    print("the second is never read")


asyncio.run(main())
