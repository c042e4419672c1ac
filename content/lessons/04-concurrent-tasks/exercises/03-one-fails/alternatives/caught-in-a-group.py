import asyncio

from farms import farms, order

delivered = failed = 0


async def line_for(farm):
    global delivered, failed
    try:
        goods = await order(farm)
    except (Exception, asyncio.CancelledError) as error:
        failed += 1
        return f"{farm}: no delivery, {error}"
    else:
        delivered += 1
        return f"{farm}: {goods}"


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(line_for(f)) for f in farms]
    for task in tasks:
        print(task.result())
    print(f"{delivered} delivered, {failed} failed")


asyncio.run(main())
