import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    try:
        task.set_result(1)
    except RuntimeError as error:
        print(repr(error))
    try:
        task.set_exception(ValueError())
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
