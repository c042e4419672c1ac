import asyncio


async def work(lock):
    try:
        async with lock:
            print("never")
    except asyncio.CancelledError:
        print("gave up; locked:", int(lock.locked()))
        raise


async def main():
    lock = asyncio.Lock()
    async with lock:
        task = asyncio.create_task(work(lock))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.wait([task])
    print(int(lock.locked()))


asyncio.run(main())
