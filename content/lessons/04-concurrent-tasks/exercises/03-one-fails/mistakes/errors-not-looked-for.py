# Breaks: several | “Brook: the road is flooded”
import asyncio

from farms import farms, order


async def main():
    goods = await asyncio.gather(
        *[order(farm) for farm in farms], return_exceptions=True
    )
    for farm, delivery in zip(farms, goods):
        print(f"{farm}: {delivery}")
    print(f"{len(goods)} delivered, 0 failed")


asyncio.run(main())
