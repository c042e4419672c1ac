import asyncio

from kitchen import brew


async def main():
    async with asyncio.TaskGroup() as kitchen:
        order = kitchen.create_task(brew("tea"))
    print("served:", order.result())


asyncio.run(main())
