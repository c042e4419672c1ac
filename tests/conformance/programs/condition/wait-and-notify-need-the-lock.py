import asyncio


async def main():
    condition = asyncio.Condition()
    try:
        await condition.wait()
    except RuntimeError as error:
        print(repr(error))
    try:
        condition.notify()
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
