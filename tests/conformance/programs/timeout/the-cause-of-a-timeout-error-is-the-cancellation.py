import asyncio


async def main():
    try:
        async with asyncio.timeout(0.5):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(repr(error.__cause__))


asyncio.run(main())
