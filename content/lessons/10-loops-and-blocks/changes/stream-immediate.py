import asyncio


async def receive(orders):
    for order in (101, 102, 103, 104):
        await asyncio.sleep(0.6)
        await orders.put(order)
    orders.shutdown(immediate=True)
    print("no more orders")


async def pack(name, orders):
    while True:
        try:
            order = await orders.get()
        except asyncio.QueueShutDown:
            print(f"{name} goes home")
            return
        print(f"{name} packs {order}")
        await asyncio.sleep(1.5)


async def main():
    orders = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(receive(orders))
        group.create_task(pack("Ada", orders))
        group.create_task(pack("Bo", orders))


asyncio.run(main())
