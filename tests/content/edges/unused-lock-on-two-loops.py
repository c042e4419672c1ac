import asyncio

lock = asyncio.Lock()


async def main():
    async with lock:
        print("no task had to wait, so it belongs to no loop")


asyncio.run(main())
asyncio.run(main())
