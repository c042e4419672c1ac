import asyncio

till = 0


async def sell(price):
    global till
    before = till
    till = before + price
    await asyncio.sleep(0.5)  # the receipt is printed
    print(f"sold for {price}, in the till: {till}")


async def main():
    await asyncio.gather(sell(5), sell(7))


asyncio.run(main())
