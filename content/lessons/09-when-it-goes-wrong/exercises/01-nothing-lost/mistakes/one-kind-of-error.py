# Breaks: It works with other orders | another kind of error
import asyncio

from shop import orders, send_receipt, serve


async def try_to_send(order):
    try:
        await send_receipt(order)
    except OSError as error:
        print(f"failed: {error}")


async def main():
    tasks = []
    for order in orders:
        await serve(order)
        tasks.append(asyncio.create_task(try_to_send(order)))
    await asyncio.gather(*tasks, return_exceptions=True)
    print("the shop is closed")


asyncio.run(main())
