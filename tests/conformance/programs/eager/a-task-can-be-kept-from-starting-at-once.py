import asyncio


async def work():
    print("runs")


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(work(), eager_start=False)
    print("made")
    await task


asyncio.run(main())
