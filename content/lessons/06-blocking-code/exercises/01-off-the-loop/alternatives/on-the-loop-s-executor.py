import asyncio

from archive import boxes, monitor, read_box


async def read_all():
    loop = asyncio.get_running_loop()
    reading = [
        loop.run_in_executor(None, read_box, box)
        for box in boxes
    ]
    contents = [await one for one in reading]
    print(*contents, sep=", ")


async def main():
    await asyncio.gather(monitor(), read_all())


asyncio.run(main())
