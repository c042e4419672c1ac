import asyncio
import time


def slow():
    time.sleep(2)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(1):
            await asyncio.to_thread(slow)
    except TimeoutError:
        print(f"given up after {loop.time() - start:.0f} s")


start = time.perf_counter()
asyncio.run(main())
print(f"over after {time.perf_counter() - start:.0f} s")
