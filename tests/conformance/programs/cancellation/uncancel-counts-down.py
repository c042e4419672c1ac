import asyncio


async def main():
    task = asyncio.current_task()
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())
    await asyncio.sleep(1)
    print("not cancelled at", int(asyncio.get_running_loop().time()))


asyncio.run(main())
