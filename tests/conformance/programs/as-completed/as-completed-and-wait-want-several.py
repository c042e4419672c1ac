import asyncio


async def work():
    pass


async def main():
    coroutine = work()
    for one in (coroutine, asyncio.create_task(asyncio.sleep(0))):
        try:
            asyncio.as_completed(one)
        except TypeError as error:
            print(repr(error))
        try:
            await asyncio.wait(one)
        except TypeError as error:
            print(repr(error))
    coroutine.close()


asyncio.run(main())
