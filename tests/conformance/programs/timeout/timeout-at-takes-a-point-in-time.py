import asyncio


async def main():
    await asyncio.sleep(1)
    try:
        async with asyncio.timeout_at(3):
            await asyncio.sleep(10)
    except TimeoutError:
        print("at", int(asyncio.get_running_loop().time()))


asyncio.run(main())
