import asyncio


async def load(orders):
    for order in ["A1", "A2", "A3", "A4"]:
        await orders.put(order)
        print(f"{order} queued")


async def send(orders):
    while True:
        order = await orders.get()
        await asyncio.sleep(1)
        print(f"{order} sent")
        orders.task_done()


async def main():
    orders = asyncio.Queue()
    sending = asyncio.create_task(send(orders))
    await load(orders)
    print("all orders queued")
    await orders.join()
    print("all orders sent")
    sending.cancel()


asyncio.run(main())
