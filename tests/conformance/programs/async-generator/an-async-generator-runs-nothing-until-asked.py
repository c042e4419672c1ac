import asyncio


async def numbers():
    print("starts")
    yield 1


async def main():
    generator = numbers()
    print("made")
    print(await anext(generator))
    print(await anext(generator, "no more"))


asyncio.run(main())
