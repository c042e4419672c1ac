import asyncio


async def generate():
    print("got", (yield 1) is None)
    yield 2


async def main():
    generator = generate()
    print(await generator.asend(None))
    print(await generator.asend(None))
    try:
        await generate().asend(5)
    except TypeError as error:
        print(repr(error))


asyncio.run(main())
