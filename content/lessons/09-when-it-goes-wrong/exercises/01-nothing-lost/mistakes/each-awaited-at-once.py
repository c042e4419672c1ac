# Breaks: Customers are served without waiting | A receipt is sent by a task
import asyncio

from shop import orders, send_receipt, serve


async def main():
    for order in orders:
        await serve(order)
        try:
            await send_receipt(order)
        except Exception as error:
            print(f"failed: {error}")
    print("the shop is closed")


asyncio.run(main())
