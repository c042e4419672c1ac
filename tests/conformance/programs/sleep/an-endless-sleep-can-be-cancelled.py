import asyncio


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(asyncio.sleep(float("inf")))
    async with asyncio.timeout(float("inf")) as limit:
        print(limit)
        await asyncio.sleep(5)
    print(task.cancel(), loop.time() == 5)
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())
