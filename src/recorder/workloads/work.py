"""A thousand tasks that do some work: each parses a small document, waits, and does so again."""

import asyncio
import json
import time

DOCUMENT = json.dumps([{"order": number, "items": list(range(20))} for number in range(120)])


async def work():
    for _ in range(4):
        json.loads(DOCUMENT)
        await asyncio.sleep(0.001)


async def main():
    await asyncio.gather(*(work() for _ in range(1_000)))


began = time.process_time()
asyncio.run(main())
print(time.process_time() - began)
