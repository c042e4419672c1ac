import asyncio
import time


async def fetch(order, seconds):
    await asyncio.sleep(seconds)
    print(f"order {order} is here")
    return order


async def total(orders):
    # Computes for so long that nothing else can run.
    time.sleep(0.15)
    return sum(orders)


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(order, order / 20)) for order in (1, 2, 3)]
    fetch(4, 1)
    forgotten = asyncio.create_task(fail())
    await asyncio.wait([forgotten])
    del forgotten
    print(await total([task.result() for task in tasks]))


async def fail():
    raise ValueError("no such order")


asyncio.run(main())
