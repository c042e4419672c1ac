import asyncio


class Receipt:
    async def __aenter__(self):
        await asyncio.sleep(0)

    async def __aexit__(self, *error):
        pass


till = 0


async def sell():
    global till
    before = till
    async with Receipt():
        till = before + 100


async def main():
    await asyncio.gather(sell(), sell())
    print(till, "instead of 200")


asyncio.run(main())
