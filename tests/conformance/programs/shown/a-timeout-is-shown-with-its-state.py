import asyncio


async def main():
    limit = asyncio.timeout(0.25)
    print(limit)
    try:
        async with limit:
            print(limit)
            try:
                await asyncio.sleep(1)
            finally:
                print(limit)
    except TimeoutError:
        print(limit)


asyncio.run(main())
