import asyncio


async def work(name, seconds):
    await asyncio.sleep(seconds)
    print(name, "is done")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(work("first", 2))
        second = group.create_task(work("second", 2))
        await asyncio.sleep(1)
        second.cancel()
    print("the group ends well")


asyncio.run(main())
