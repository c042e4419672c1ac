# Breaks: Nothing blocks the loop | The loop stood still
import asyncio

from archive import boxes, monitor, read_box


async def read(box):
    return read_box(box)


async def read_all():
    contents = await asyncio.gather(
        *(read(box) for box in boxes)
    )
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
