import asyncio


async def main():
    try:
        await 5
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())
