import asyncio


async def wait(flag):
    await flag.wait()
    print("woken, and the flag is", "up" if flag.is_set() else "down")


async def main():
    flag = asyncio.Event()
    waiting = asyncio.create_task(wait(flag))
    await asyncio.sleep(1)
    flag.set()
    flag.clear()
    await waiting


asyncio.run(main())
