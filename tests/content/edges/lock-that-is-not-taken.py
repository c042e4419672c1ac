import asyncio

lock = asyncio.Lock()
total = 0


async def careful():
    global total
    async with lock:
        before = total
        await asyncio.sleep(1)
        total = before + 5


async def careless():
    global total
    await asyncio.sleep(0.5)
    total += 7


async def main():
    await asyncio.gather(careful(), careless())
    print(total, "instead of 12")


asyncio.run(main())
