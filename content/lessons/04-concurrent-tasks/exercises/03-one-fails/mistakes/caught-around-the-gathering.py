# Breaks: several | 2 delivered, 1 failed
import asyncio

from farms import farms, order


async def main():
    try:
        goods = await asyncio.gather(
            *[order(farm) for farm in farms]
        )
        for farm, delivery in zip(farms, goods):
            print(f"{farm}: {delivery}")
    except ValueError as error:
        print(f"no delivery, {error}")


asyncio.run(main())
