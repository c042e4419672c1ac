import asyncio


async def join(queue):
    await queue.join()
    print("join returns")


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    task = asyncio.create_task(join(queue))
    await asyncio.sleep(1)
    queue.shutdown(immediate=True)
    await task
    print(queue.qsize())


asyncio.run(main())
