import asyncio


async def main():
    try:
        async with asyncio.timeout(2):
            await asyncio.sleep(10)
    except TimeoutError:
        print("too slow")

    try:
        await asyncio.wait_for(asyncio.sleep(10), 1)
    except TimeoutError:
        print("too slow again")


asyncio.run(main())
