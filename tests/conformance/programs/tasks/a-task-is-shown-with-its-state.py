import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    task = asyncio.create_task(work(1), name="worker")
    await asyncio.sleep(0)
    print(str(task).split(" coro=")[0])
    task.cancel()
    print(str(task).split(" coro=")[0])
    await asyncio.wait([task])
    print(str(task).split(" coro=")[0])
    done = asyncio.create_task(work(0), name="done")
    await done
    print(str(done).split(" coro=")[0], str(done).split(" ")[-1])


asyncio.run(main())
