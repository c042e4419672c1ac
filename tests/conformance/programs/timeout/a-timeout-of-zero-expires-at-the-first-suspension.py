import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print("runs until it waits")
            await asyncio.sleep(0)
            print("one turn was still given")
            await asyncio.sleep(0)
            print("not here")
    except TimeoutError:
        print("timed out at", int(asyncio.get_running_loop().time()))


asyncio.run(main())
