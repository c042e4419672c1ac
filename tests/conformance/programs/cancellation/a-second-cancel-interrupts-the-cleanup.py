import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as error:
            print("cleanup interrupted:", error)
            raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("one")
    await asyncio.sleep(1)
    task.cancel("two")
    await asyncio.wait([task])
    print(task.cancelling())
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(error)


asyncio.run(main())
