import asyncio

lock = asyncio.Lock()


async def use():
    await lock.acquire()
    waiter = asyncio.create_task(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    await waiter
    lock.release()


async def use_again():
    async with lock:
        try:
            await lock.acquire()
        except RuntimeError as error:
            print(str(error).replace("asyncio.locks.", ""))


asyncio.run(use())
asyncio.run(use_again())
