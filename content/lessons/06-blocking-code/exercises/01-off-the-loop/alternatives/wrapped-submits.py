import asyncio
from concurrent.futures import ThreadPoolExecutor

from archive import boxes, monitor, read_box


async def read_all():
    pool = ThreadPoolExecutor(max_workers=max(1, len(boxes)))
    jobs = [pool.submit(read_box, box) for box in boxes]
    contents = [await asyncio.wrap_future(job) for job in jobs]
    pool.shutdown(wait=False)
    print(", ".join(contents))


async def main():
    watching = asyncio.create_task(monitor())
    await read_all()
    await watching


asyncio.run(main())
