import asyncio


async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(str(error).split(">")[-1])
    async with group:
        pass
    try:
        group.create_task(asyncio.sleep(0))
    except RuntimeError as error:
        print(str(error).split(">")[-1])
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(str(error).split(">")[-1])


asyncio.run(main())
