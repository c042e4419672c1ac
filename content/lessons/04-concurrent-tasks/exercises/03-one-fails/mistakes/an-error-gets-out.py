# Breaks: No error leaves the program | ExceptionGroup
import asyncio

from farms import farms, order


async def main():
    delivered = 0
    async with asyncio.TaskGroup() as group:
        orders = [
            group.create_task(order(farm)) for farm in farms
        ]
    for farm, task in zip(farms, orders):
        if task.exception():
            print(f"{farm}: no delivery, {task.exception()}")
        else:
            delivered += 1
            print(f"{farm}: {task.result()}")
    failed = len(farms) - delivered
    print(f"{delivered} delivered, {failed} failed")


asyncio.run(main())
