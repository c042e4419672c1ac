import asyncio


async def work(name, lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    a, b, c = [asyncio.create_task(work(name, lock)) for name in "abc"]
    await asyncio.sleep(0)
    b.cancel()
    await asyncio.sleep(0)
    lock.release()
    await asyncio.wait([a, b, c])
    print(int(b.cancelled()))


asyncio.run(main())
