import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    callback = lambda task: print("never")
    task.add_done_callback(callback)
    task.add_done_callback(callback)
    print(task.remove_done_callback(callback), task.remove_done_callback(callback))
    await task


asyncio.run(main())
