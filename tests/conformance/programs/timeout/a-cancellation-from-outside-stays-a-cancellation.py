import asyncio


async def work():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("never")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.5)
    task.cancel("from outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
