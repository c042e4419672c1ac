# Breaks: When both boxes are read | the order in which the boxes were read
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    reading = [
        asyncio.to_thread(read_box, box) for box in boxes
    ]
    contents = [
        await first for first in asyncio.as_completed(reading)
    ]
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
