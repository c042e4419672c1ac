# Breaks: The place of the order | C9 is number 1
import asyncio
from contextlib import aclosing

from shop import connect, wanted


async def all_orders():
    connection = await connect()
    try:
        number = 1
        while orders := await connection.page(number):
            for place, order in enumerate(orders, 1):
                yield place, order
            number += 1
    finally:
        await connection.close()


async def main():
    async with aclosing(all_orders()) as orders:
        async for place, order in orders:
            if order == wanted:
                print(f"{order} is number {place}")
                break
        else:
            print(f"there is no {wanted}")
    print("goodbye")


asyncio.run(main())
