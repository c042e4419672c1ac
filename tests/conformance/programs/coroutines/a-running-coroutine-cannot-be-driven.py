import asyncio


async def inner():
    for attempt in (lambda: coroutine.send(None), lambda: coroutine.close(), lambda: coroutine.throw(ValueError("no"))):
        try:
            attempt()
        except ValueError as error:
            print(repr(error))


async def outer():
    await inner()
    await asyncio.sleep(0)


coroutine = outer()
coroutine.send(None)
coroutine.close()
