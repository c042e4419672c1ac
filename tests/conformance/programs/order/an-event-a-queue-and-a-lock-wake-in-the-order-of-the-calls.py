import asyncio


async def wait(name, awaitable):
    await awaitable
    print(name)


async def main():
    event, queue, future = asyncio.Event(), asyncio.Queue(), asyncio.get_running_loop().create_future()
    tasks = [
        asyncio.create_task(wait("event", event.wait())),
        asyncio.create_task(wait("queue", queue.get())),
        asyncio.create_task(wait("future", future)),
    ]
    await asyncio.sleep(0)
    future.set_result(None)
    event.set()
    queue.put_nowait(None)
    await asyncio.wait(tasks)


asyncio.run(main())
