import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def parent():
    try:
        await asyncio.gather(child("a"), child("b"))
    finally:
        print("parent ends")


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()))


asyncio.run(main())
