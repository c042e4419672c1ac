import asyncio


async def work():
    pass


coroutine = work()
for argument in (5, coroutine):
    try:
        asyncio.ensure_future(argument)
    except (TypeError, RuntimeError) as error:
        print(repr(error))
coroutine.close()
