import asyncio


async def fail():
    await asyncio.sleep(1)
    raise ValueError("no such order")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(5)
                print("never printed")
            finally:
                print("the wait in the block is cancelled")
    except* ValueError as errors:
        print("a group of", len(errors.exceptions))


asyncio.run(main())
