import asyncio


async def work():
    print(sorted(task.get_name() for task in asyncio.all_tasks()))


async def main():
    asyncio.create_task(work(), name="eager", eager_start=True)
    print([task.get_name() for task in asyncio.all_tasks()])


asyncio.run(main())
