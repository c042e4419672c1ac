# Breaks: All orders | 1 call of order
import asyncio

from farms import farms, order


async def main():
    delivered = 0
    for farm in farms:
        try:
            print(f"{farm}: {await order(farm)}")
            delivered += 1
        except ValueError as error:
            print(f"{farm}: no delivery, {error}")
    print(
        f"{delivered} delivered, {len(farms) - delivered} failed"
    )


asyncio.run(main())
