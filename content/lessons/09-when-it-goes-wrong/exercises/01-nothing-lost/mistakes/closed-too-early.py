# Breaks: the shop is closed | Print the line after waiting
import asyncio

from shop import orders, send_receipt, serve


async def try_to_send(order):
    try:
        await send_receipt(order)
    except Exception as error:
        print(f"failed: {error}")


async def main():
    tasks = []
    for order in orders:
        await serve(order)
        tasks.append(asyncio.create_task(try_to_send(order)))
    print("the shop is closed")
    await asyncio.gather(*tasks)


asyncio.run(main())
