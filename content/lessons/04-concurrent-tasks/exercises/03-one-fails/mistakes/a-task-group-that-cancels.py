# Breaks: several | “no delivery, the road is flooded”
import asyncio

from farms import farms, order


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            orders = [
                group.create_task(order(farm)) for farm in farms
            ]
    except* ValueError as errors:
        print(f"no delivery, {errors.exceptions[0]}")
    for farm, delivery in zip(farms, orders):
        if (
            not delivery.cancelled()
            and not delivery.exception()
        ):
            print(f"{farm}: {delivery.result()}")


asyncio.run(main())
