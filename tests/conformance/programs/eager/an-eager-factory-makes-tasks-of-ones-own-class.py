import asyncio


class Job(asyncio.Task):
    pass


async def work():
    print("in a", asyncio.current_task().__class__.__name__)


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.create_eager_task_factory(Job))
    task = asyncio.create_task(work(), name="job")
    print(task)


asyncio.run(main())
