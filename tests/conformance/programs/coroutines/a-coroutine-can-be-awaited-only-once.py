import asyncio


async def greet():
    return "hello"


async def main():
    coroutine = greet()
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
