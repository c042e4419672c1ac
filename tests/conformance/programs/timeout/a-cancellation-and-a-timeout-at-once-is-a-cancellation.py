import asyncio


async def work():
    async with asyncio.timeout(1):
        await asyncio.sleep(10)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    asyncio.get_running_loop().call_at(1, task.cancel, "both")
    await asyncio.wait([task])
    print(int(task.cancelled()), task.cancelling())


asyncio.run(main())
