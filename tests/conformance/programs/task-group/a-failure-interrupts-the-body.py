import asyncio


async def fail():
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(10)
            finally:
                print("body interrupted at", int(asyncio.get_running_loop().time()))
    except* ValueError as error:
        print("group of", len(error.exceptions))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
