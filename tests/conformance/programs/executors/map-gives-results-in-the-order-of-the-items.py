import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def power(base, exponent):
    time.sleep(exponent)
    print("computed", base, exponent)
    return base**exponent


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(2)
    for result in pool.map(power, [2, 3, 4], [3, 2, 1, 0]):
        print(result, f"{loop.time():g}")
    pool.shutdown()


asyncio.run(main())
