import asyncio


async def generate():
    yield 1
    raise StopAsyncIteration("early")


async def main():
    try:
        async for item in generate():
            print(item)
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))
    generator = generate()
    await anext(generator)
    try:
        await generator.athrow(StopAsyncIteration("thrown in"))
    except RuntimeError as error:
        print(repr(error), repr(error.__cause__))


asyncio.run(main())
