import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("boom")


async def main():
    task = asyncio.create_task(fail())
    await asyncio.sleep(2)
    print(int(task.done()), int(task.cancelled()), repr(task.exception()))
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print("caught", error)


asyncio.run(main())
