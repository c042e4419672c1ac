# Breaks: several | never closed
import asyncio
from contextlib import aclosing

from shop import connect, wanted


async def all_orders():
    connection = await connect()
    number = 1
    while orders := await connection.page(number):
        for order in orders:
            yield order
        number += 1
    await connection.close()


async def main():
    place = 0
    async with aclosing(all_orders()) as orders:
        async for order in orders:
            place += 1
            if order == wanted:
                print(f"{order} is number {place}")
                break
        else:
            print(f"there is no {wanted}")
    print("goodbye")


asyncio.run(main())
