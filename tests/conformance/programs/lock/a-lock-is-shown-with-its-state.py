import asyncio


async def main():
    lock = asyncio.Lock()
    print(str(lock).split(" ")[-1])
    await lock.acquire()
    task = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    print(str(lock).split("[")[-1])
    lock.release()
    await task


asyncio.run(main())
