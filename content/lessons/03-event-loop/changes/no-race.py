import asyncio

till = 0


async def sell(price):
    global till
    for _ in range(100):
        before = till
        await asyncio.sleep(0)
        till = before + price


async def main():
    await asyncio.gather(sell(5), sell(7))
    print(f"in the till: {till}")


asyncio.run(main())
