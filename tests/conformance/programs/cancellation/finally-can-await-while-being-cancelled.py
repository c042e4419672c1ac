import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up")
        await asyncio.sleep(2)
        print("clean at", asyncio.get_running_loop().time() == 3)


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()))


asyncio.run(main())
