# Breaks: It works with other farms | Elm delivered 0 eggs
import asyncio

from farms import farms, order

errors = {}


async def attempt(farm):
    try:
        return await order(farm)
    except Exception as error:
        errors[farm] = error


async def main():
    goods = await asyncio.gather(*map(attempt, farms))
    for farm, delivery in zip(farms, goods):
        if delivery:
            print(f"{farm}: {delivery}")
        else:
            print(f"{farm}: no delivery, {errors.get(farm)}")
    delivered = sum(1 for delivery in goods if delivery)
    failed = len(farms) - delivered
    print(f"{delivered} delivered, {failed} failed")


asyncio.run(main())
