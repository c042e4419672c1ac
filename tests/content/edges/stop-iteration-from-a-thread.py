import asyncio


def first_order():
    return next(iter([]))


async def main():
    try:
        await asyncio.to_thread(first_order)
    except RuntimeError as error:
        print(type(error.__cause__).__name__, "came back as a RuntimeError")


asyncio.run(main())
