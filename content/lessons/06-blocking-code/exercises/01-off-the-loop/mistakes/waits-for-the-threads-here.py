# Breaks: Nothing blocks the loop | It waited for a worker
import asyncio
from concurrent.futures import ThreadPoolExecutor

from archive import boxes, monitor, read_box


async def read_all():
    with ThreadPoolExecutor() as pool:
        reading = [pool.submit(read_box, box) for box in boxes]
        contents = [future.result() for future in reading]
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
