import asyncio


async def one_block(login):
    async with login() as name:
        print(f"{name}: in the block")


async def day(login):
    try:
        await one_block(login)
    except OSError as error:
        print(f"came out: {error}")
    cancelled = asyncio.create_task(one_block(login))
    await asyncio.sleep(1)
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(f"cancelled: {cancelled.cancelled()}")
