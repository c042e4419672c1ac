import asyncio

from kitchen import brew


async def main():
    order = asyncio.create_task(brew("tea"))
    await order
    print("served:", order.result())


asyncio.run(main())
