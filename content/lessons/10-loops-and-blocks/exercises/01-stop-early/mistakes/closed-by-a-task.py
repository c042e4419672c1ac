# Breaks: The connection is closed once | a task that nobody waits for
import asyncio
from contextlib import aclosing

from shop import connect, wanted


async def all_orders():
    connection = await connect()
    try:
        number = 1
        while orders := await connection.page(number):
            for order in orders:
                yield order
            number += 1
    finally:
        asyncio.create_task(connection.close())


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
