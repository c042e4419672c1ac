# Breaks: Each receipt that fails | kept in its task
import asyncio

from shop import orders, send_receipt, serve


async def main():
    tasks = []
    for order in orders:
        await serve(order)
        tasks.append(asyncio.create_task(send_receipt(order)))
    await asyncio.gather(*tasks, return_exceptions=True)
    print("the shop is closed")


asyncio.run(main())
