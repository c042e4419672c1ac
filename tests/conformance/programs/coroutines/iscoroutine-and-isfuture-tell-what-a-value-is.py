import asyncio


async def f():
    pass


async def main():
    coroutine = f()
    task = asyncio.create_task(asyncio.sleep(0))
    future = asyncio.get_running_loop().create_future()
    for value in (coroutine, task, future, f):
        print(int(asyncio.iscoroutine(value)), int(asyncio.isfuture(value)))
    await coroutine


asyncio.run(main())
