import asyncio


async def wait(future):
    await future


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(wait(future))
    await asyncio.sleep(0)
    print(int(future.cancel("nobody will come")), int(future.cancel()))
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), int(task.cancelled()), int(future.cancelled()), task.cancelling())


asyncio.run(main())
