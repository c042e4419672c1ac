import asyncio


async def numbers():
    yield 1
    raise ValueError("in the generator")


async def main():
    try:
        async for number in numbers():
            print(number)
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
