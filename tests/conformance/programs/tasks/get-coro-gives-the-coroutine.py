import asyncio


async def work():
    pass


async def main():
    coroutine = work()
    task = asyncio.create_task(coroutine)
    print(task.get_coro() is coroutine)
    await task


asyncio.run(main())
