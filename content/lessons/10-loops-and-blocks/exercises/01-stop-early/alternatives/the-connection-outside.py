import asyncio

from shop import connect, wanted


async def all_orders(connection):
    number = 1
    while orders := await connection.page(number):
        for order in orders:
            yield order
        number += 1


async def main():
    connection = await connect()
    try:
        place = 0
        async for order in all_orders(connection):
            place += 1
            if order == wanted:
                result = f"{wanted} is number {place}"
                break
        else:
            result = f"there is no {wanted}"
    finally:
        await connection.close()
    print(result)
    print("goodbye")


asyncio.run(main())
