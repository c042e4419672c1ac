import asyncio


async def main():
    lock = asyncio.Lock()
    empty, full = asyncio.Condition(lock), asyncio.Condition(lock)
    async with empty:
        print(int(lock.locked()), int(full.locked()))
    print(int(lock.locked()), int(full.locked()))


asyncio.run(main())
