import asyncio


async def numbers():
    await asyncio.sleep(1)
    yield 1


async def take(generator):
    try:
        print(await anext(generator))
    except RuntimeError as error:
        print(repr(error))


async def main():
    generator = numbers()
    await asyncio.gather(take(generator), take(generator))


asyncio.run(main())
