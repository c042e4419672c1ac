import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n)
    return n * 10


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    first = pool.submit(work, 1)
    second = pool.submit(work, 2)
    first.add_done_callback(lambda f: print("callback", f"{loop.time():g}", int(f is first)))
    print(int(first.running()), int(second.running()), int(first.done()))
    print(int(first.cancel()), int(second.cancel()), int(second.cancelled()), int(second.done()))
    print(await asyncio.wrap_future(first), f"{loop.time():g}")
    print(int(first.running()), int(first.done()), int(first.cancelled()))
    first.add_done_callback(lambda f: print("at once"))
    pool.shutdown()


asyncio.run(main())
