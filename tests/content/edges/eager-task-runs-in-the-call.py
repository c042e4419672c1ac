import asyncio

total = 0


async def add(amount):
    global total
    total += amount


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    before = total
    asyncio.create_task(add(7))
    print("no await, and the total is", total, "instead of", before)


asyncio.run(main())
