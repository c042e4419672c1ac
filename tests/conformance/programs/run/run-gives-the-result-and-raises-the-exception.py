import asyncio


async def result():
    return 42


async def fail():
    raise ValueError("out of main")


print(asyncio.run(result()))
try:
    asyncio.run(fail())
except ValueError as error:
    print(repr(error))
