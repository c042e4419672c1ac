import asyncio


async def send_receipt(order):
    await asyncio.sleep(1)
    raise ValueError(f"order {order} has no address")


async def main():
    sending = asyncio.create_task(send_receipt(7))
    await asyncio.sleep(2)
    await sending
    print("all receipts are sent")


asyncio.run(main())
