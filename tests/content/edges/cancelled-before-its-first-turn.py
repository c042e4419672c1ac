import asyncio


async def work():
    try:
        print("begins")
        await asyncio.sleep(1)
    finally:
        print("cleans up")


async def main():
    task = asyncio.create_task(work())
    task.cancel()
    await asyncio.wait([task])
    print("cancelled" if task.cancelled() else "done")


asyncio.run(main())
