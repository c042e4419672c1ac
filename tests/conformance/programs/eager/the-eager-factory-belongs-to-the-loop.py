import asyncio


async def work():
    print("work")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(work())
    print("after an eager one")
    loop.set_task_factory(None)
    asyncio.create_task(work())
    print("after a usual one")
    await asyncio.sleep(0)


asyncio.run(main())
