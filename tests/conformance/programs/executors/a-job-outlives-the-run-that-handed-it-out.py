import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def work():
    time.sleep(2)
    print("work ends", f"{time.monotonic():g}")


async def main():
    asyncio.get_running_loop().run_in_executor(pool, work)
    await asyncio.sleep(1)


asyncio.run(main())
print("run ends", f"{time.monotonic():g}")
