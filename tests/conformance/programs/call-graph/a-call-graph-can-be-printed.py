import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1), name="sleeper")
    asyncio.print_call_graph(task, limit=0)
    await task


asyncio.run(main())
