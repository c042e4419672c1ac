import asyncio


async def put(queue, item):
    try:
        await queue.put(item)
    except asyncio.QueueShutDown as error:
        print(item, repr(error))


async def main():
    queue = asyncio.Queue(1)
    putters = [asyncio.create_task(put(queue, item)) for item in "abc"]
    joined = asyncio.create_task(queue.join())
    await asyncio.sleep(0)
    print(queue.get_nowait())
    queue.shutdown(immediate=True)
    await asyncio.wait(putters)
    print(joined.done())
    queue.task_done()
    await joined
    try:
        queue.task_done()
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
