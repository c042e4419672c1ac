import asyncio


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        async with group:
            print(group)
            group.create_task(asyncio.sleep(1))
            group.create_task(asyncio.sleep(1))
            print(group)
            raise ValueError("boom")
    except* ValueError:
        print(group)


asyncio.run(main())
