import asyncio


async def ticks():
    try:
        while True:
            await asyncio.sleep(1)
            yield "tick"
    finally:
        print("generator ends")


async def consume():
    async for tick in ticks():
        print(tick)


async def main():
    task = asyncio.create_task(consume())
    await asyncio.sleep(2.5)
    task.cancel()
    await asyncio.wait([task])
    print(int(task.cancelled()))


asyncio.run(main())
