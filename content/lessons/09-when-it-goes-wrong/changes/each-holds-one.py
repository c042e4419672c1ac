import asyncio

stock = asyncio.Lock()
till = asyncio.Lock()


async def sell():
    async with stock:
        print("sell: has the stock")
        await asyncio.sleep(1)
        async with till:
            print("sold")


async def take_back():
    async with stock:
        print("take back: has the stock")
        await asyncio.sleep(1)
        async with till:
            print("taken back")


async def main():
    await asyncio.gather(sell(), take_back())
    print("both are done")


asyncio.run(main())
