import asyncio


async def main():
    lock = asyncio.Lock()
    print(int(await lock.acquire()), int(lock.locked()))
    lock.release()
    print(int(lock.locked()))
    try:
        lock.release()
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
