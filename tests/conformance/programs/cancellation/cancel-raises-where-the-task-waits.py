import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled at", asyncio.get_running_loop().time())
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1.5)
    print(int(task.cancel()))
    print("asked; done:", int(task.done()))
    try:
        await task
    except asyncio.CancelledError:
        print("main sees it; cancelled:", int(task.cancelled()))


asyncio.run(main())
