import asyncio


async def main():
    limit = asyncio.timeout(1)
    print(limit)
    async with limit:
        print(limit)
    print(limit)
    try:
        async with limit:
            pass
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
