import asyncio


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    coroutine = work()
    for callback in (coroutine, 5):
        for call in (loop.call_soon, loop.call_soon_threadsafe, lambda callback: loop.call_later(1, callback)):
            try:
                call(callback)
            except TypeError as error:
                print(repr(error))
    coroutine.close()


asyncio.run(main(), debug=True)
