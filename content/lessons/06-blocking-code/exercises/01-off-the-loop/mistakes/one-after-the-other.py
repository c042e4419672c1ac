# Breaks: Both boxes are read by | Never more than 1 worker
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    contents = [
        await asyncio.to_thread(read_box, box) for box in boxes
    ]
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
