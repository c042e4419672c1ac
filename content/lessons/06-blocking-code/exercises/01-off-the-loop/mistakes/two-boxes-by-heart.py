# Breaks: It works with other boxes | Here are three boxes
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    first, second = await asyncio.gather(
        asyncio.to_thread(read_box, boxes[0]),
        asyncio.to_thread(read_box, boxes[1]),
    )
    print(f"{first}, {second}")


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
