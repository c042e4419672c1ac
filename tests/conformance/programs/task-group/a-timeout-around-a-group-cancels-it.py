import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("child ends")


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.TaskGroup() as group:
                group.create_task(work())
    except TimeoutError:
        print("timed out", asyncio.current_task().cancelling())


asyncio.run(main())
