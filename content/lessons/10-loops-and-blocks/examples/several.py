import asyncio
from contextlib import AsyncExitStack, asynccontextmanager

SHOPS = ["north", "south", "west"]


@asynccontextmanager
async def connection(shop):
    await asyncio.sleep(1)
    print(f"{shop} connected")
    try:
        yield shop
    finally:
        await asyncio.sleep(0.5)
        print(f"{shop} closed")


async def main():
    async with AsyncExitStack() as stack:
        for shop in SHOPS:
            await stack.enter_async_context(connection(shop))
        print(f"{len(SHOPS)} shops, one price list")


asyncio.run(main())
