import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    print(int(semaphore.locked()))
    print(int(await semaphore.acquire()), int(semaphore.locked()))
    semaphore.release()
    semaphore.release()
    print(int(semaphore.locked()))
    await semaphore.acquire()
    print(int(semaphore.locked()))


asyncio.run(main())
