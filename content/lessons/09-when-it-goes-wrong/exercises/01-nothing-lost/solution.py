import asyncio

from shop import orders, send_receipt, serve


async def try_to_send(order):
    try:
        await send_receipt(order)
    except Exception as error:
        print(f"failed: {error}")


async def main():
    sending = set()
    for order in orders:
        await serve(order)
        task = asyncio.create_task(try_to_send(order))
        sending.add(task)
        task.add_done_callback(sending.discard)
    await asyncio.gather(*sending)
    print("the shop is closed")


asyncio.run(main())
