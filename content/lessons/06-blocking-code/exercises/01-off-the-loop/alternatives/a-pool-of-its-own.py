import asyncio
from concurrent.futures import ThreadPoolExecutor

from archive import boxes, monitor, read_box


class Archive:
    def __init__(self, pool):
        self.pool = pool
        self.contents = {}

    async def read(self, box):
        loop = asyncio.get_running_loop()
        self.contents[box] = await loop.run_in_executor(
            self.pool, read_box, box
        )


async def main():
    pool = ThreadPoolExecutor(len(boxes))
    archive = Archive(pool)
    async with asyncio.TaskGroup() as group:
        group.create_task(monitor())
        async with asyncio.TaskGroup() as readers:
            for box in boxes:
                readers.create_task(archive.read(box))
        print(*(archive.contents[b] for b in boxes), sep=", ")
    pool.shutdown()


asyncio.run(main())
