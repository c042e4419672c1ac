import asyncio


def log(text):
    task = asyncio.current_task()
    print(f"{task.get_name()}: {text}")


async def fetch(seconds):
    log("asking")
    await asyncio.sleep(seconds)
    log("answered")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch(2), name="news")
        group.create_task(fetch(1), name="weather")
    log("all done")


asyncio.run(main())
