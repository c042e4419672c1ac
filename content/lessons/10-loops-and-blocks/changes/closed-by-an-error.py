import asyncio
from contextlib import aclosing


async def all_orders():
    print("connection open")
    try:
        for page in ([101, 102], [103, 104]):
            await asyncio.sleep(1)
            for order in page:
                yield order
    finally:
        await asyncio.sleep(0.5)
        print("connection closed")


async def main():
    async with aclosing(all_orders()) as orders:
        async for order in orders:
            if order == 102:
                print("found 102")
                raise ValueError("102 is damaged")
    print("sending it")
    await asyncio.sleep(1)
    print("sent")


asyncio.run(main())
