import asyncio

from farms import farms, order


async def outcome(farm):
    try:
        return f"{farm}: {await order(farm)}", True
    except Exception as error:
        return f"{farm}: no delivery, {error}", False


async def main():
    async with asyncio.TaskGroup() as group:
        orders = [
            group.create_task(outcome(farm)) for farm in farms
        ]
    count = {True: 0, False: 0}
    for line, is_delivered in map(asyncio.Task.result, orders):
        print(line)
        count[is_delivered] += 1
    print(f"{count[True]} delivered, {count[False]} failed")


asyncio.run(main())
