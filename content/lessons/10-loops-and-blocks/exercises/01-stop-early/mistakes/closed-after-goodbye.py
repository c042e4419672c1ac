# Breaks: The connection is closed once | goodbye
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
    place = 0
    orders = all_orders()
    async for order in orders:
        place += 1
        if order == wanted:
            print(f"{order} is number {place}")
            break
    else:
        print(f"there is no {wanted}")
    print("goodbye")
    await orders.aclose()


asyncio.run(main())
