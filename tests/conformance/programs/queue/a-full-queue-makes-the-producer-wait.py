import asyncio


async def main():
    queue = asyncio.Queue(maxsize=2)

    async def produce():
        for i in range(5):
            await queue.put(i)
            print("put", i, f"{asyncio.get_running_loop().time():g}")

    task = asyncio.create_task(produce())
    for _ in range(5):
        await asyncio.sleep(1)
        print("got", await queue.get(), int(queue.full()))
    await task


asyncio.run(main())
