import asyncio
from contextlib import asynccontextmanager

from shop import connect, wanted


@asynccontextmanager
async def connected():
    connection = await connect()
    try:
        yield connection
    finally:
        await connection.close()


async def place_of(order):
    place = 0
    async with connected() as connection:
        number = 1
        while orders := await connection.page(number):
            if order in orders:
                return place + orders.index(order) + 1
            place += len(orders)
            number += 1
    return None


async def main():
    place = await place_of(wanted)
    print(
        f"{wanted} is number {place}"
        if place
        else f"there is no {wanted}"
    )
    print("goodbye")


asyncio.run(main())
