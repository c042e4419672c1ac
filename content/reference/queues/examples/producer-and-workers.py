import asyncio


async def work(name, queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print(name, "has done", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    async with asyncio.TaskGroup() as group:
        workers = [
            group.create_task(work(name, queue))
            for name in "AB"
        ]
        for item in [3, 1, 1]:
            await queue.put(item)
        await queue.join()
        for worker in workers:
            worker.cancel()
    print("all done")


asyncio.run(main())
