import asyncio


async def work(name, semaphore):
    async with semaphore:
        print(name)


async def main():
    semaphore = asyncio.Semaphore(0)
    a, b = [asyncio.create_task(work(name, semaphore)) for name in "ab"]
    await asyncio.sleep(0)
    semaphore.release()
    a.cancel()
    await asyncio.wait([a, b])
    print(int(a.cancelled()), int(semaphore.locked()))


asyncio.run(main())
