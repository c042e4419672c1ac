import asyncio


async def work(n):
    print(asyncio.current_task().get_name(), "works on", n)


async def main():
    loop = asyncio.get_running_loop()
    asyncio.run_coroutine_threadsafe(work(7), loop)
    try:
        asyncio.run_coroutine_threadsafe(work, loop)
    except TypeError as error:
        print(repr(error))
    await asyncio.sleep(1)


asyncio.run(main())
