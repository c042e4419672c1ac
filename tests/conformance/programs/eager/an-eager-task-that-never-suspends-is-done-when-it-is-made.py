import asyncio


async def immediate():
    return asyncio.current_task().get_name()


async def fail():
    raise ValueError("at once")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(immediate())
    print(int(task.done()), task.result(), asyncio.current_task().get_name())
    failed = asyncio.create_task(fail())
    print(int(failed.done()), repr(failed.exception()))
    print(len(asyncio.all_tasks()))


asyncio.run(main())
