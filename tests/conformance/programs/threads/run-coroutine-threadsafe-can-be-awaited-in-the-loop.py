import asyncio


async def work(result):
    await asyncio.sleep(1)
    if result is None:
        raise ValueError("nothing")
    return result


async def main():
    loop = asyncio.get_running_loop()
    good = asyncio.run_coroutine_threadsafe(work(1), loop)
    bad = asyncio.run_coroutine_threadsafe(work(None), loop)
    print(await asyncio.wrap_future(good))
    try:
        await asyncio.wrap_future(bad)
    except ValueError as error:
        print(repr(error))
    print(loop.time() == 1)


asyncio.run(main())
