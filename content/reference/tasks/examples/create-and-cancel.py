import asyncio


async def bake():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("oven off")
        raise


async def main():
    task = asyncio.create_task(bake(), name="bread")
    await asyncio.sleep(1)
    if not task.done():
        print(task.get_name(), "is in the oven")
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("no bread today")


asyncio.run(main())
