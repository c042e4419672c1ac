import asyncio


async def work():
    await asyncio.sleep(1)
    raise asyncio.CancelledError("my decision")


async def main():
    task = asyncio.create_task(work())
    await asyncio.wait([task])
    print(int(task.cancelled()), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
