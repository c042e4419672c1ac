import asyncio


async def export():
    try:
        await asyncio.sleep(5)
    finally:
        print("closing the file")
        await asyncio.sleep(2)
        print("never printed")


async def main():
    exporting = asyncio.create_task(export())
    await asyncio.sleep(1)
    exporting.cancel()
    await asyncio.sleep(1)
    exporting.cancel()
    await asyncio.wait([exporting])
    print("cancelled twice")


asyncio.run(main())
