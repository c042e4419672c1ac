import asyncio


async def produce(queue):
    for number in range(1, 7):
        await asyncio.sleep(0.25)
        await queue.put(f"job {number}")
    await queue.join()


async def consume(name, queue):
    while True:
        job = await queue.get()
        print(f"{name} takes {job}")
        await asyncio.sleep(1)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    workers = [
        asyncio.create_task(consume(name, queue), name=name)
        for name in ["ann", "bob"]
    ]
    await produce(queue)
    for worker in workers:
        worker.cancel()
    await asyncio.wait(workers)
    print("all jobs are done")


asyncio.run(main())
