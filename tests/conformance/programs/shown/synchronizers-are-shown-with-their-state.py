import asyncio


async def main():
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    condition, barrier = asyncio.Condition(), asyncio.Barrier(2)

    def show():
        for each in (lock, event, semaphore, condition, barrier):
            print(str(each).replace("asyncio.locks.", ""))

    show()
    await lock.acquire()
    await semaphore.acquire()
    await semaphore.acquire()
    await condition.acquire()
    event.set()
    tasks = [asyncio.create_task(each) for each in (lock.acquire(), semaphore.acquire(), barrier.wait())]
    await asyncio.sleep(0)
    show()
    for task in tasks:
        task.cancel()


asyncio.run(main())
