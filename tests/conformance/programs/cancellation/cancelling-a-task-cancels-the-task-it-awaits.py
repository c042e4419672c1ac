import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner ends")


async def outer(task):
    try:
        await task
    finally:
        print("outer ends")


async def main():
    a = asyncio.create_task(inner())
    b = asyncio.create_task(outer(a))
    await asyncio.sleep(1)
    b.cancel()
    await asyncio.wait([a, b])
    print(int(a.cancelled()), int(b.cancelled()), a.cancelling(), b.cancelling())


asyncio.run(main())
