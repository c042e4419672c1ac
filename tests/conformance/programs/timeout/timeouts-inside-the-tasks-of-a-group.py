import asyncio


async def work(name, limit, length):
    try:
        async with asyncio.timeout(limit):
            await asyncio.sleep(length)
        print(asyncio.get_running_loop().time(), name, "in time")
    finally:
        print(asyncio.get_running_loop().time(), name, "left", asyncio.current_task().cancelling())


async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(work("a", 1.5, 9))
            outer.create_task(work("b", 5, 9))
            async with asyncio.timeout(8), asyncio.TaskGroup() as inner:
                inner.create_task(work("c", 9, 0.5))
                inner.create_task(work("d", 2.5, 2.25))
    except* TimeoutError as group:
        print(asyncio.get_running_loop().time(), repr(group), asyncio.current_task().cancelling())


asyncio.run(main())
