import asyncio

total = 0


async def add_orders(price):
    global total
    for _ in range(100):
        before = total
        await asyncio.sleep(0)
        total = before + price


async def main():
    await asyncio.gather(add_orders(5), add_orders(7))
    print(f"total: {total}")


asyncio.run(main())
