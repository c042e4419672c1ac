# Breaks: Nothing blocks the loop | The loop stood still for 2 seconds
import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    contents = []
    for box in boxes:
        await asyncio.sleep(0)
        contents.append(read_box(box))
    print(", ".join(contents))


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
