import asyncio

pages = ["A", "B"]


async def save_page(page):
    try:
        await asyncio.sleep(0.8)
        print(f"{page} saved")
    except BaseException:
        print(f"{page} torn")
        raise


async def evening(keep):
    keeping = asyncio.create_task(keep())
    await asyncio.sleep(1.1)
    keeping.cancel()
    await asyncio.wait([keeping])
    print("cancelled" if keeping.cancelled() else "went on")
