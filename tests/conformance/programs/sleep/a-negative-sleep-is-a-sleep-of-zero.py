import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "callback")
    await asyncio.sleep(-1)
    print("after", int(asyncio.get_running_loop().time()))


asyncio.run(main())
