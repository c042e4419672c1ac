import asyncio


async def work(name):
    print("start", name)
    await asyncio.sleep(0)
    print("end", name)


async def main():
    asyncio.create_task(work("eager"), eager_start=True)
    print("made")
    asyncio.create_task(work("lazy"), eager_start=False)
    print("made")
    async with asyncio.TaskGroup() as group:
        group.create_task(work("in a group"), eager_start=True)
        print("made")


asyncio.run(main())
