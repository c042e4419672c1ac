import asyncio


async def numbers():
    try:
        yield 1
    except ValueError as error:
        print("caught", error)
        yield 2


async def main():
    generator = numbers()
    print(await anext(generator))
    print(await generator.athrow(ValueError("thrown in")))
    try:
        await generator.athrow(ValueError("again"))
    except ValueError as error:
        print("came out:", error)


asyncio.run(main())
