import asyncio


async def fail():
    raise ValueError("boom")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            try:
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                try:
                    group.create_task(asyncio.sleep(0))
                except RuntimeError as error:
                    print(str(error).split(">")[-1])
                raise
    except* ValueError:
        print("done")


asyncio.run(main())
