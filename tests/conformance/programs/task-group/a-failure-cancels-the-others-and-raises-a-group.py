import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("sibling cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            group.create_task(fail())
    except ExceptionGroup as error:
        print(f"ExceptionGroup: {error}")
        print(error.exceptions)


asyncio.run(main())
