import asyncio


async def fail(name, cleanup=False):
    try:
        await asyncio.sleep(1 if not cleanup else 10)
        raise ValueError(name)
    except asyncio.CancelledError:
        raise KeyError(name)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail("a"))
            group.create_task(fail("b"))
            group.create_task(fail("c", cleanup=True))
    except ExceptionGroup as error:
        print(f"ExceptionGroup: {error}")
        print([type(each).__name__ for each in error.exceptions])


asyncio.run(main())
