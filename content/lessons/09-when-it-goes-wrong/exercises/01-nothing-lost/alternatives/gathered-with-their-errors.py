import asyncio

from shop import orders, send_receipt, serve


async def main():
    tasks = []
    for order in orders:
        await serve(order)
        tasks.append(asyncio.create_task(send_receipt(order)))
    results = await asyncio.gather(
        *tasks, return_exceptions=True
    )
    for result in results:
        if isinstance(result, BaseException):
            print(f"failed: {result}")
    print("the shop is closed")


asyncio.run(main())
