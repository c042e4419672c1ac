import asyncio


async def work(name, lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b = [asyncio.create_task(work(name, lock)) for name in "ab"]
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.wait([a, b])
    print(int(a.cancelled()), int(lock.locked()))


asyncio.run(main())
