import asyncio


async def once():
    print("running")
    return "result"


async def main():
    task = asyncio.create_task(once())
    print(await task, await task)
    print(task.result())


asyncio.run(main())
