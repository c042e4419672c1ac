import asyncio


async def work(name, lock):
    async with lock:
        print(name, "in")
        await asyncio.sleep(1)
        print(name, "out")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(work(name, lock) for name in "abc"))
    print(f"{asyncio.get_running_loop().time():g}", int(lock.locked()))


asyncio.run(main())
