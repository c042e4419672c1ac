import asyncio


async def main():
    queue = asyncio.Queue(3)
    print(repr(queue))
    queue.put_nowait(1)
    queue.put_nowait("two")
    print(repr(queue))
    queue.get_nowait()
    queue.shutdown()
    print(repr(queue))
    waiting = asyncio.LifoQueue()
    task = asyncio.create_task(waiting.get())
    await asyncio.sleep(0)
    print(repr(waiting))
    task.cancel()


asyncio.run(main())
