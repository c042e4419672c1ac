import asyncio


async def work():
    print("starts")
    await asyncio.sleep(1)
    return asyncio.get_running_loop().time()


async def main():
    coroutine = work()
    first, second = asyncio.create_task(coroutine), asyncio.create_task(coroutine)
    await asyncio.wait([first, second])
    print(first.result() == 1, repr(second.exception()))


asyncio.run(main())
