import asyncio

pages = ["1", "2", "3", "4"]


async def save_page(page):
    try:
        await asyncio.sleep(3)
        print(f"{page} whole")
    except BaseException:
        print(f"{page} torn")
        raise


async def evening(keep):
    keeping = asyncio.create_task(keep())
    await asyncio.sleep(7)
    keeping.cancel()
    await asyncio.wait([keeping])
    print("cancelled" if keeping.cancelled() else "went on")
