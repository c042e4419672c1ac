import asyncio


async def work():
    return 42


async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda task: print("first", task.result()))
    task.add_done_callback(lambda task: print("second", task.result()))
    await task
    print("awaited")
    task.add_done_callback(lambda task: print("late"))
    print("added to a done task")
    await asyncio.sleep(0)


asyncio.run(main())
