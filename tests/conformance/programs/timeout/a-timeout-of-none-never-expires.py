import asyncio


async def main():
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(100)
    print(limit.when(), int(limit.expired()))


asyncio.run(main())
