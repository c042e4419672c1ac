import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        child = group.create_task(asyncio.sleep(10))
        await asyncio.sleep(1)
        child.cancel()
    print(int(child.cancelled()), int(asyncio.get_running_loop().time()))


asyncio.run(main())
