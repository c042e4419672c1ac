import asyncio


async def work(future):
    try:
        return await future
    except asyncio.CancelledError:
        return "cancelled, though the result was there"


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(work(future))
    await asyncio.sleep(0)
    future.set_result("result")
    task.cancel()
    print(await task, future.result())


asyncio.run(main())
