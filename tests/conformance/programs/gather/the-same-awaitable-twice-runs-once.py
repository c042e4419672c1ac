import asyncio


async def work():
    print("running")
    return 7


async def main():
    coroutine = work()
    task = asyncio.create_task(asyncio.sleep(1, 8))
    print(await asyncio.gather(coroutine, task, coroutine, task))


asyncio.run(main())
