import asyncio

lock = asyncio.Lock()


async def work():
    async with lock:
        await asyncio.sleep(1)


async def main():
    await asyncio.gather(work(), work())
    print("it worked")


asyncio.run(main())
try:
    asyncio.run(main())
except RuntimeError as error:
    print("different event loop" in str(error))
