import asyncio


async def stubborn():
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        print("not now")
        await asyncio.sleep(3)


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    async with asyncio.timeout(1):
        await stubborn()
    print(f"no timeout after {loop.time() - start:.0f} s")


asyncio.run(main())
