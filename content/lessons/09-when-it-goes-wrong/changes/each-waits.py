import asyncio


async def packer(orders):
    while True:
        order = await orders.get()
        print("packed:", order)
        orders.task_done()


async def main():
    orders = asyncio.Queue()
    packing = asyncio.create_task(packer(orders))
    for order in ["lamp", "chair"]:
        await orders.put(order)
    await orders.join()
    print("all orders are packed")
    packing.cancel()


asyncio.run(main())
