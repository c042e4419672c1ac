import asyncio
from concurrent.futures import ThreadPoolExecutor


async def main():
    pool = ThreadPoolExecutor(1)
    pool.shutdown()
    try:
        asyncio.get_running_loop().run_in_executor(pool, print)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
