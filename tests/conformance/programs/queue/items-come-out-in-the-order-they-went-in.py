import asyncio


async def producer(queue):
    for i in range(3):
        await queue.put(i)
        print("put", i)
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue()
    await asyncio.gather(producer(queue), consumer(queue))
    print(queue.qsize(), int(queue.empty()), int(queue.full()), queue.maxsize)


asyncio.run(main())
