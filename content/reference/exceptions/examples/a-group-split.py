import asyncio


async def fail(error):
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("not a number")))
            group.create_task(fail(LookupError("not found")))
    except ExceptionGroup as failed:
        values, others = failed.split(ValueError)
        print(failed.message)
        print("values:", values.exceptions[0])
        print("others:", others.exceptions[0])


asyncio.run(main())
