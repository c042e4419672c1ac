import asyncio


async def work(name):
    try:
        await asyncio.sleep(3)
    finally:
        print(name, "is cancelled")


async def main():
    async def all_of_them():
        await asyncio.gather(work("first"), work("second"), return_exceptions=True)

    waiting = asyncio.create_task(all_of_them())
    await asyncio.sleep(1)
    waiting.cancel()
    await asyncio.wait([waiting])
    print("and so is gather" if waiting.cancelled() else "gather went on")


asyncio.run(main())
