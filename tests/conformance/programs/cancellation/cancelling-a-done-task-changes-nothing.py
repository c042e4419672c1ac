import asyncio


async def work():
    return 1


async def main():
    task = asyncio.create_task(work())
    await task
    print(int(task.cancel()), task.cancelling(), task.result())


asyncio.run(main())
