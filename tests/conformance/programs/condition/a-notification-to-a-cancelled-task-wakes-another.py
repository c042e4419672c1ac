import asyncio


async def wait(condition, name):
    async with condition:
        await condition.wait()
        print(name, "goes on")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(wait(condition, name)) for name in ("first", "second", "third")]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        tasks[0].cancel()
    await asyncio.sleep(1)
    print([task.done() for task in tasks].count(True))
    async with condition:
        condition.notify(0)
        condition.notify(10)
    await asyncio.wait(tasks)


asyncio.run(main())
