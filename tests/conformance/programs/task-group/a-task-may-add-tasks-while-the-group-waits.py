import asyncio


async def work(group, n):
    print("work", n)
    await asyncio.sleep(1)
    if n > 0:
        group.create_task(work(group, n - 1))


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(work(group, 3))
    print(int(asyncio.get_running_loop().time()))


asyncio.run(main())
