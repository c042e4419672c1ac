import asyncio


async def work(name, lock):
    async with lock:
        print(name)


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(work(name, lock)) for name in "abc"]
    await asyncio.sleep(0)
    lock.release()
    print("released; locked:", int(lock.locked()))
    await lock.acquire()
    print("main comes last")
    lock.release()
    await asyncio.wait(tasks)


asyncio.run(main())
