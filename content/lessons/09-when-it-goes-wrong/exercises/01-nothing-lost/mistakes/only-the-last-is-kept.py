# Breaks: Each receipt is sent while | the one of the first order is the last
import asyncio

from shop import orders, send_receipt, serve


async def try_to_send(order):
    try:
        await send_receipt(order)
    except Exception as error:
        print(f"failed: {error}")


async def main():
    for order in orders:
        await serve(order)
        task = asyncio.create_task(try_to_send(order))
    await task
    print("the shop is closed")


asyncio.run(main())
