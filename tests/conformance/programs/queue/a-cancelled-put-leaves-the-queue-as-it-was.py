import asyncio


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("first")
    task = asyncio.create_task(queue.put("second"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(queue.qsize(), queue.get_nowait(), int(queue.empty()))


asyncio.run(main())
