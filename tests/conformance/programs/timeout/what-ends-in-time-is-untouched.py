import asyncio


async def main():
    async with asyncio.timeout(2) as limit:
        await asyncio.sleep(1)
    print(int(limit.expired()), limit.when())
    await asyncio.sleep(5)
    print("nothing more happens")


asyncio.run(main())
