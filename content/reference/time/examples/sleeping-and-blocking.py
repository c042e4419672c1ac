import asyncio
import time


async def tick():
    print("tick")


async def main():
    start = time.perf_counter()
    asyncio.create_task(tick())
    time.sleep(2)
    print("the thread was held")
    await asyncio.sleep(1)
    print(f"{time.perf_counter() - start:.0f} seconds")


asyncio.run(main())
