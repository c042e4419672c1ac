import asyncio


async def main():
    for wrong in (5, None):
        try:
            asyncio.gather(wrong)
        except TypeError as error:
            print(repr(error))


asyncio.run(main())
