"""Nothing but task switches: ten tasks that yield control 4,000 times each."""

import asyncio
import time


async def work():
    for _ in range(4_000):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*(work() for _ in range(10)))


began = time.process_time()
asyncio.run(main())
print(time.process_time() - began)
