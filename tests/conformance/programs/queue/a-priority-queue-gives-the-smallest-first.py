import asyncio


async def main():
    queue = asyncio.PriorityQueue()
    for item in ((2, "b"), (1, "z"), (3, "a"), (1, "a")):
        await queue.put(item)
    while not queue.empty():
        priority, name = await queue.get()
        print(priority, name)


asyncio.run(main())
