import asyncio


async def work(queue):
    await queue.get()
    raise ValueError("dead before task_done")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait("job")
    worker = asyncio.create_task(work(queue))
    try:
        await asyncio.wait_for(queue.join(), 5)
    except TimeoutError:
        print("join waits for ever:", worker.exception())


asyncio.run(main())
