import asyncio


def fail():
    raise ValueError("in the thread")


async def main():
    try:
        await asyncio.to_thread(fail)
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
