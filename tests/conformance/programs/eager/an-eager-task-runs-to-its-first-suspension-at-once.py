import asyncio


async def work(name):
    print(name, "starts")
    await asyncio.sleep(1)
    print(name, "ends")
    return name


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(work("a"))
    print("created; done:", int(task.done()))
    print(await task)


asyncio.run(main())
