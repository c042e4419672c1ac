import asyncio

import archive


async def main():
    found = {}

    async def fetch(box):
        found[box] = await asyncio.to_thread(
            archive.read_box, box
        )

    async with asyncio.TaskGroup() as group:
        group.create_task(archive.monitor())
        readers = [
            group.create_task(fetch(box)) for box in archive.boxes
        ]
        await asyncio.wait(readers)
        print(*(found[box] for box in archive.boxes), sep=", ")


asyncio.run(main())
