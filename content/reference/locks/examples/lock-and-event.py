import asyncio


async def write(lock, name):
    async with lock:
        print(name, "writes")
        await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    ready = asyncio.Event()
    asyncio.get_running_loop().call_later(1, ready.set)
    await ready.wait()
    print("ready")
    await asyncio.gather(write(lock, "one"), write(lock, "two"))


asyncio.run(main())
