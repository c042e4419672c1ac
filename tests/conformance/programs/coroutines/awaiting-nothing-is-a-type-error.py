import asyncio


def forgets_to_return():
    pass


async def main():
    try:
        await forgets_to_return()
    except TypeError as error:
        print(str(error).replace("NoneType", "undefined"))


asyncio.run(main())
