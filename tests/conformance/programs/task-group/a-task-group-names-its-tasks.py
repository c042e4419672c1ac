import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        a = group.create_task(asyncio.sleep(0))
        b = group.create_task(asyncio.sleep(0), name="named")
    print(a.get_name(), b.get_name())


asyncio.run(main())
