import asyncio


async def waiter(task):
    await asyncio.wait([task])


async def main():
    task = asyncio.create_task(asyncio.sleep(2, "result"))
    waiting = asyncio.create_task(waiter(task))
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print(int(waiting.cancelled()), int(task.done()))
    print(await task)


asyncio.run(main())
