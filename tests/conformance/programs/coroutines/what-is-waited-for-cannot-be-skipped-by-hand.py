import asyncio


async def work(future):
    await future


async def main():
    future = asyncio.get_running_loop().create_future()
    coroutine = work(future)
    print(coroutine.send(None) is future)
    try:
        coroutine.send(None)
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
