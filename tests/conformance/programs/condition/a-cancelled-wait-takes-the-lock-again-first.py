import asyncio


async def waiter(condition):
    async with condition:
        try:
            await condition.wait()
        finally:
            print("has the lock:", int(condition.locked()), f"{asyncio.get_running_loop().time():g}")


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(waiter(condition))
    await asyncio.sleep(0)
    async with condition:
        task.cancel()
        await asyncio.sleep(2)
        print("main lets go")
    await asyncio.wait([task])
    print(int(task.cancelled()))


asyncio.run(main())
