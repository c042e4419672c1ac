import asyncio

from shops import ask, limit, shops


async def show(shop, late):
    try:
        price = await ask(shop)
    except LookupError as error:
        print(f"{shop}: {error}")
    else:
        print(f"{shop}: {price} coins")
    late.remove(shop)


async def main():
    late = list(shops)
    try:
        async with (
            asyncio.timeout(limit),
            asyncio.TaskGroup() as group,
        ):
            for shop in shops:
                group.create_task(show(shop, late))
    except TimeoutError:
        print(f"no answer: {', '.join(late)}")


asyncio.run(main())
