import asyncio


async def main():
    slow = asyncio.create_task(asyncio.sleep(2, "slow"), name="slow")
    fast = asyncio.create_task(asyncio.sleep(1, "fast"), name="fast")
    async for task in asyncio.as_completed([slow, fast]):
        print(task.get_name(), await task)


asyncio.run(main())
