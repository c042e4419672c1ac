import asyncio

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(repr(error))


async def main():
    print(int(asyncio.get_running_loop().is_running()), int(asyncio.get_running_loop().is_closed()))
    return asyncio.get_running_loop()


loop = asyncio.run(main())
print(int(loop.is_running()), int(loop.is_closed()))
