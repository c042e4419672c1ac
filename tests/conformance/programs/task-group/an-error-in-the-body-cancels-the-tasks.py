import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    finally:
        print("task cancelled")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work())
            await asyncio.sleep(1)
            raise ValueError("in the body")
    except* ValueError as error:
        print(error.exceptions)


asyncio.run(main())
