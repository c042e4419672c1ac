import asyncio


async def work():
    return 1


async def main():
    task = asyncio.create_task(work(), name="eager", eager_start=True)
    print(task.get_coro() is None, task)


asyncio.run(main())
