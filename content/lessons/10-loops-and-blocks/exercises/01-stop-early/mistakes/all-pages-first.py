# Breaks: The pages are asked for | page 3
import asyncio

from shop import connect, wanted


async def all_orders():
    connection = await connect()
    found = []
    try:
        number = 1
        while orders := await connection.page(number):
            found += orders
            number += 1
    finally:
        await connection.close()
    return found


async def main():
    orders = await all_orders()
    if wanted in orders:
        print(f"{wanted} is number {orders.index(wanted) + 1}")
    else:
        print(f"there is no {wanted}")
    print("goodbye")


asyncio.run(main())
