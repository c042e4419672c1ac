import asyncio
import time


async def main():
    async with asyncio.timeout(1):
        time.sleep(3)
    print("three seconds, and no TimeoutError")
    try:
        async with asyncio.timeout(1):
            time.sleep(3)
            await asyncio.sleep(1)
            print("never printed")
    except TimeoutError:
        print("cancelled at the await after it")


asyncio.run(main())
