import asyncio


async def work(stop, name):
    await stop.wait()
    print(f"{name} stops")


async def main():
    stop = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(work(stop, "worker A"))
        group.create_task(work(stop, "worker B"))
        await asyncio.sleep(1)
        print("time to stop")
        stop.set()


asyncio.run(main())
