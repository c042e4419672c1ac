import asyncio


async def fail():
    raise ValueError("at once")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(), eager_start=True)
            print("the body goes on", group, asyncio.current_task().cancelling())
            await asyncio.sleep(0)
            print("and is cancelled at its next await")
            await asyncio.sleep(0)
            print("never")
    except* ValueError as group:
        print(group, asyncio.current_task().cancelling())


asyncio.run(main())
