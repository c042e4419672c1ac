import asyncio


async def export_orders():
    print("file opened")
    try:
        await asyncio.sleep(3)
        print("export finished")
    finally:
        print("file closed")


async def main():
    exporting = asyncio.create_task(export_orders())
    await asyncio.sleep(1)
    exporting.cancel()
    print("cancel was called")
    await asyncio.wait([exporting])
    if exporting.cancelled():
        print("the export was cancelled")


asyncio.run(main())
