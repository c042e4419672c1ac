import asyncio


async def child():
    await asyncio.sleep(1)


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def main():
    a = asyncio.create_task(child(), name="a")
    b = asyncio.create_task(child(), name="b")
    print(names())
    b.cancel()
    await asyncio.wait([b])
    print(names())
    await a
    print(names())


asyncio.run(main())
