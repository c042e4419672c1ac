import asyncio


async def consumer(name, queue):
    print(name, await queue.get())


async def main():
    queue = asyncio.Queue()
    tasks = [asyncio.create_task(consumer(name, queue)) for name in "abc"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    for item in (1, 2):
        queue.put_nowait(item)
    await asyncio.wait(tasks)


asyncio.run(main())
