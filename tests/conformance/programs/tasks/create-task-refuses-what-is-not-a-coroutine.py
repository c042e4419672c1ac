import asyncio


async def f():
    pass


async def main():
    for wrong in (f, 5, asyncio.get_running_loop().create_future()):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(str(error).split(",")[0])


asyncio.run(main())
