import asyncio
import time


async def tick():
    for i in range(4):
        print("tick", i, asyncio.get_running_loop().time())
        await asyncio.sleep(0.5)


async def block():
    await asyncio.sleep(0.5)
    time.sleep(1.25)
    print("blocked")


async def main():
    await asyncio.gather(tick(), block())


asyncio.run(main())
