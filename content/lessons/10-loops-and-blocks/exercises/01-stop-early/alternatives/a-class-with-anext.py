import asyncio

from shop import connect, wanted


class Orders:
    def __init__(self, connection):
        self.connection = connection
        self.number = 0
        self.page = []

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.page:
            self.number += 1
            page = await self.connection.page(self.number)
            self.page = list(page)
        if not self.page:
            raise StopAsyncIteration
        return self.page.pop(0)


async def search(orders):
    place = 0
    async for order in orders:
        place += 1
        if order == wanted:
            return f"{wanted} is number {place}"
    return f"there is no {wanted}"


async def main():
    connection = await connect()
    try:
        print(await search(Orders(connection)))
    finally:
        await connection.close()
    print("goodbye")


asyncio.run(main())
