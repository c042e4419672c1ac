import asyncio
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def work(n):
    time.sleep(1)
    return n


async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.set_default_executor(ProcessPoolExecutor(1))
    except TypeError as error:
        print(repr(error))
    loop.set_default_executor(ThreadPoolExecutor(1))
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(3))), f"{loop.time():g}")


asyncio.run(main())
