import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except Exception:
        print("never")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()), int(issubclass(asyncio.CancelledError, Exception)))


asyncio.run(main())
