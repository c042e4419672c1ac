import asyncio

import archive


async def main():
    watch = asyncio.create_task(archive.monitor())
    reading = {
        box: asyncio.ensure_future(
            asyncio.to_thread(archive.read_box, box=box)
        )
        for box in archive.boxes
    }
    await asyncio.wait(reading.values())

    print("everything is read")
    print(
        ", ".join(
            reading[box].result() for box in archive.boxes
        )
    )
    await watch


asyncio.run(main())
