import asyncio


async def generate():
    yield 1


async def main():
    generator = generate()
    await generator.aclose()
    print(await generator.athrow(ValueError("too late")) is None)
    generator = generate()
    try:
        await generator.athrow(ValueError("too early"))
    except ValueError as error:
        print(repr(error))
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print(repr(error))


asyncio.run(main())
