import asyncio

pages = ["I", "II"]


async def save_page(page):
    await asyncio.sleep(0.5)
    print(f"page {page}")


async def evening(keep):
    keeping = asyncio.create_task(keep())
    await asyncio.wait([keeping])
    print(
        "cancelled" if keeping.cancelled() else "ended as usual"
    )
