import asyncio

from shop import orders, send_receipt, serve


async def receipt(order):
    try:
        await send_receipt(order)
    except Exception as trouble:
        print("failed:", trouble)


async def main():
    async with asyncio.TaskGroup() as group:
        for order in orders:
            await serve(order)
            group.create_task(receipt(order))
    print("the shop is closed")


asyncio.run(main())
