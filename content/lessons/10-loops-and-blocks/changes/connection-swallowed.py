import asyncio


class Connection:
    async def __aenter__(self):
        print("connecting")
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("closing", "well" if error is None else "early")
        await asyncio.sleep(0.5)
        print("closed")
        return True

    async def find(self, order):
        await asyncio.sleep(1)
        if order != 101:
            raise LookupError(f"no order {order}")
        return f"order {order}"


async def main():
    try:
        async with Connection() as shop:
            print(await shop.find(101))
            print(await shop.find(404))
    except LookupError as error:
        print(f"main: {error}")


asyncio.run(main())
