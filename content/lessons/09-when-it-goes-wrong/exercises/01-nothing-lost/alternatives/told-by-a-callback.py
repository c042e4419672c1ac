import asyncio

from shop import orders, send_receipt, serve

open_tasks = set()


def is_done(task):
    open_tasks.discard(task)
    if not task.cancelled() and task.exception():
        print(f"failed: {task.exception()}")


async def main():
    for order in orders:
        await serve(order)
        task = asyncio.create_task(send_receipt(order))
        open_tasks.add(task)
        task.add_done_callback(is_done)
    while open_tasks:
        await asyncio.wait(open_tasks)
    print("the shop is closed")


asyncio.run(main())
