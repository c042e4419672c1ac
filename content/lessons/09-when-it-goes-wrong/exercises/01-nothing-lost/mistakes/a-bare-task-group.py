# Breaks: several | even for one error
import asyncio

from shop import orders, send_receipt, serve


async def main():
    async with asyncio.TaskGroup() as group:
        for order in orders:
            await serve(order)
            group.create_task(send_receipt(order))
    print("the shop is closed")


asyncio.run(main())
