# Breaks: several | never awaited
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    contents = [
        asyncio.to_thread(read_box, box) for box in boxes
    ]
    print(*contents, sep=", ")


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
