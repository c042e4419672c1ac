# Breaks: everything | Write to_thread(read_box, box)
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    contents = await asyncio.gather(
        *(asyncio.to_thread(read_box(box)) for box in boxes)
    )
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
