import asyncio
import time


def work(name):
    time.sleep(1)
    print(name, "ends")
    return name


async def wait(name):
    await asyncio.sleep(1)
    print(name, "ends")


async def call(name):
    print(await asyncio.to_thread(work, name), "is heard of")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer")
    await asyncio.gather(wait("first"), call("thread"), wait("last"))
    print(f"{loop.time():g}")


asyncio.run(main())
