import asyncio


async def fail(n):
    await asyncio.sleep(n)
    raise ValueError("boom")


async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            group.create_task(asyncio.sleep(10))
    except ExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
