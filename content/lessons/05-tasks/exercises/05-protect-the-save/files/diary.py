import asyncio

# The pages, in order.
pages = ["Monday", "Tuesday", "Wednesday"]


async def save_page(page):
    """Saves a page, which takes one second."""
    print(f"{page}: begun")
    is_whole = False
    try:
        await asyncio.sleep(1)
        is_whole = True
    finally:
        print(f"{page}: saved" if is_whole else f"{page}: torn")


async def evening(keep):
    """The evening ends after one and a half seconds."""
    keeping = asyncio.create_task(keep())
    await asyncio.sleep(1.5)
    print("time to sleep")
    keeping.cancel()
    await asyncio.wait([keeping])
    print(
        "the diary was cancelled"
        if keeping.cancelled()
        else "the diary went on"
    )
