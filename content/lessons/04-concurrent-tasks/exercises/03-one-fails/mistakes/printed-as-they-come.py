# Breaks: For each farm | “Brook: no delivery, the road is flooded”
import asyncio

from farms import farms, order


delivered = 0


async def deliver(farm):
    global delivered
    try:
        print(f"{farm}: {await order(farm)}")
        delivered += 1
    except ValueError as error:
        print(f"{farm}: no delivery, {error}")


async def main():
    await asyncio.gather(*[deliver(farm) for farm in farms])
    print(
        f"{delivered} delivered, {len(farms) - delivered} failed"
    )


asyncio.run(main())
