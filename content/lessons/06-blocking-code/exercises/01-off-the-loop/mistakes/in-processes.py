# Breaks: Both boxes are read by | Processes are for computing
import asyncio
from concurrent.futures import ProcessPoolExecutor

from archive import boxes, monitor, read_box


async def read_all():
    loop = asyncio.get_running_loop()
    pool = ProcessPoolExecutor()
    contents = await asyncio.gather(
        *(loop.run_in_executor(pool, read_box, b) for b in boxes)
    )
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


if __name__ == "__main__":
    asyncio.run(main())
