import asyncio

items = []


async def consumer(condition):
    async with condition:
        print(int(await condition.wait_for(lambda: len(items) >= 2)), items)


async def main():
    condition = asyncio.Condition()
    task = asyncio.create_task(consumer(condition))
    for item in (1, 2, 3):
        await asyncio.sleep(1)
        async with condition:
            items.append(item)
            condition.notify()
            print("added", item)
    await task


asyncio.run(main())
