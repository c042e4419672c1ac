import asyncio


async def main():
    try:
        asyncio.gather(asyncio.get_running_loop().create_future(), 5)
    except TypeError as error:
        print(repr(error))


asyncio.run(main())
