import asyncio

from farms import farms, order


async def main():
    orders = {f: asyncio.create_task(order(f)) for f in farms}
    if orders:
        await asyncio.wait(orders.values())

    good = 0
    for farm, task in orders.items():
        try:
            print(f"{farm}: {await task}")
            good += 1
        except BaseException as error:
            print(f"{farm}: no delivery, {error}")
    print(good, "delivered,", len(orders) - good, "failed")


asyncio.run(main())
