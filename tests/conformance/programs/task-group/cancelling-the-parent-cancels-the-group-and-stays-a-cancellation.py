import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("child ends")


async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
        group.create_task(work())


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel("stop")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
