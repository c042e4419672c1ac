import asyncio


async def consumer(name, condition):
    async with condition:
        await condition.wait()
        print(name, "notified")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(consumer(name, condition)) for name in "abcd"]
    await asyncio.sleep(0)
    for count in (1, 2):
        async with condition:
            condition.notify(count)
        await asyncio.sleep(1)
        print("--")
    async with condition:
        condition.notify_all()
    await asyncio.wait(tasks)


asyncio.run(main())
