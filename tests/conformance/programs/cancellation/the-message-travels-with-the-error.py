import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("work:", error.args)
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel("shutting down")
    try:
        await task
    except asyncio.CancelledError as error:
        print("main:", error.args)


asyncio.run(main())
