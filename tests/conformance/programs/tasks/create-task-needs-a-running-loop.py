import asyncio


async def f():
    pass


coroutine = f()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(repr(error))
coroutine.close()
