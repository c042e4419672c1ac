# Breaks: several | The receipt for 9 is sent at 5 seconds
import asyncio

from shop import orders, send_receipt, serve


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            for order in orders:
                await serve(order)
                group.create_task(send_receipt(order))
    except* Exception as group:
        for error in group.exceptions:
            print(f"failed: {error}")
    print("the shop is closed")


asyncio.run(main())
