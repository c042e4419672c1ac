import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    if page == "c":
        raise ValueError("no page c")
    print("got", page)


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("a", 1))
            group.create_task(fetch("b", 3))
            group.create_task(fetch("c", 2))
    except* ValueError as failed:
        print("failed:", failed.exceptions[0])


asyncio.run(main())
