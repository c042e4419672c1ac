import asyncio


async def main():
    print(asyncio.current_task().get_name())
    task = asyncio.create_task(asyncio.sleep(0))
    print(task.get_name())
    await task


asyncio.run(main())
asyncio.run(main())
