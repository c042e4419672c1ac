import asyncio

from shop import orders, send_receipt, serve


async def main():
    for order in orders:
        await serve(order)
        asyncio.create_task(send_receipt(order))
    print("the shop is closed")


asyncio.run(main())
