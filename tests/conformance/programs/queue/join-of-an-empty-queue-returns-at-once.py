import asyncio


async def main():
    queue = asyncio.Queue()
    asyncio.get_running_loop().call_soon(print, "callback")
    await queue.join()
    print("joined without a turn")


asyncio.run(main())
