import asyncio


async def f():
    print("once")


runner = asyncio.Runner()
runner.run(f())
runner.close()
coroutine = f()
try:
    runner.run(coroutine)
except RuntimeError as error:
    print(repr(error))
coroutine.close()
try:
    runner.get_loop()
except RuntimeError as error:
    print(repr(error))
