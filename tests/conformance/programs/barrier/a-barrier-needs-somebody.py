import asyncio

try:
    asyncio.Barrier(0)
except ValueError as error:
    print(repr(error))
