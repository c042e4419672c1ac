import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    try:
        await asyncio.wait_for(task, 1)
    except TimeoutError:
        print(int(task.cancelled()))


asyncio.run(main())
