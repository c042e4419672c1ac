import asyncio


async def work():
    return 1


async def main():
    task = asyncio.ensure_future(work())
    print(asyncio.ensure_future(task) is task, await task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future)
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
