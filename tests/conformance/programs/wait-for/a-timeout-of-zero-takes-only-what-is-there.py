import asyncio


async def f():
    return 1


async def main():
    task = asyncio.create_task(f())
    await task
    print(await asyncio.wait_for(task, 0))
    try:
        await asyncio.wait_for(f(), 0)
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
