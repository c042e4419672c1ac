from asyncio import TaskGroup, create_task, run, to_thread

from archive import boxes, monitor, read_box


async def read(box):
    return await to_thread(read_box, box)


async def main():
    watching = create_task(monitor())
    async with TaskGroup() as group:
        readers = [
            group.create_task(read(box)) for box in boxes
        ]
    print(", ".join(reader.result() for reader in readers))
    await watching


run(main())
