# Breaks: several | never closed
import asyncio

from shop import connect, wanted


async def main():
    connection = await connect()
    number, place = 1, 0
    while orders := await connection.page(number):
        for order in orders:
            place += 1
            if order == wanted:
                print(f"{order} is number {place}")
                await connection.close()
                print("goodbye")
                return
        number += 1
    print(f"there is no {wanted}")
    print("goodbye")


asyncio.run(main())
