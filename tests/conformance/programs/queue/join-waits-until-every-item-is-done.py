import asyncio


async def worker(queue):
    while True:
        item = await queue.get()
        await asyncio.sleep(item)
        print("done", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for item in (2, 1, 3):
        queue.put_nowait(item)
    workers = [asyncio.create_task(worker(queue)) for _ in range(2)]
    await queue.join()
    print("all done at", f"{asyncio.get_running_loop().time():g}")
    for each in workers:
        each.cancel()


asyncio.run(main())
