import asyncio


async def work():
    print("never printed")


async def main():
    task = asyncio.create_task(work())
    task.cancel("too early")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
