import asyncio


async def slow():
    await asyncio.sleep(1)


async def main():
    coroutine = slow()
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    try:
        await coroutine
    except RuntimeError as error:
        print(repr(error))
    await task


asyncio.run(main())
