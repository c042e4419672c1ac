import asyncio


async def wait(name, future):
    try:
        await future
    except ValueError as error:
        print(name, repr(error))


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(wait(name, future)) for name in "ab"]
    await asyncio.sleep(0)
    future.set_exception(ValueError("boom"))
    await asyncio.wait(tasks)
    print(repr(future.exception()))


asyncio.run(main())
