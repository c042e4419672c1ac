import asyncio

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
        await connection.close()


async def main():
    orders = all_orders()
    place = 0
    try:
        async for order in orders:
            place += 1
            if order == wanted:
                print(f"{order} is number {place}")
                break
        else:
            print(f"there is no {wanted}")
    finally:
        await orders.aclose()
    print("goodbye")


asyncio.run(main())
