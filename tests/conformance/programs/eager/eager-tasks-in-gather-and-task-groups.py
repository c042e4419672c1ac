import asyncio


async def work(name):
    print(name, "starts")
    await asyncio.sleep(0)
    print(name, "ends")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    both = asyncio.gather(work("a"), work("b"))
    print("gathered")
    await both
    async with asyncio.TaskGroup() as group:
        group.create_task(work("c"))
        print("in the group")


asyncio.run(main())
