import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def parent():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            await asyncio.sleep(10)
    except* ValueError as error:
        print("caught", len(error.exceptions), asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print("never")


async def main():
    task = asyncio.create_task(parent())
    asyncio.get_running_loop().call_later(1, task.cancel)
    await asyncio.wait([task])
    print(int(task.cancelled()), task.cancelling())


asyncio.run(main())
