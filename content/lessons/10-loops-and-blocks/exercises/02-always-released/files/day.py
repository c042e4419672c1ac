import asyncio


async def ask(name, order):
    await asyncio.sleep(1)
    if order == 404:
        raise LookupError(f"no order {order}")
    print(f"{name}: order {order}")


async def three_blocks(login):
    """Enters three blocks, one after another.

    The first ends well, the second with an error, and the third
    is cancelled.
    """
    async with login() as name:
        await ask(name, 101)
    try:
        async with login() as name:
            await ask(name, 404)
    except LookupError as error:
        print(f"came out: {error}")
    cancelled = asyncio.create_task(one_block(login))
    await asyncio.sleep(1)
    cancelled.cancel()
    await asyncio.wait([cancelled])
    print(f"cancelled: {cancelled.cancelled()}")


async def one_block(login):
    async with login() as name:
        await ask(name, 102)


async def day(login):
    await three_blocks(login)
    print("the day is over")
