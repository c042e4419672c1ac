import asyncio


async def f():
    pass


async def main():
    for wrong in ([], asyncio.create_task(f())):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(repr(error))
    coroutine = f()
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(repr(error))
    coroutine.close()
    try:
        await asyncio.wait([asyncio.current_task()], return_when="SOON")
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
