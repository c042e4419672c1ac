import asyncio


async def wait(condition):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError as error:
            print("cancelled by", error, "at", asyncio.get_running_loop().time() == 2)
            raise


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(wait(condition))
    await asyncio.sleep(0)
    await condition.acquire()
    condition.notify()
    await asyncio.sleep(1)
    task.cancel("first")
    await asyncio.sleep(1)
    task.cancel("second")
    condition.release()
    await asyncio.wait([task])
    print(task.cancelled(), task.cancelling(), condition.locked())


asyncio.run(main())
