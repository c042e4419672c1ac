import asyncio

total = 0


async def add_order(price):
    global total
    before = total
    await asyncio.sleep(0.5)  # the invoice is sent
    total = before + price
    print(f"added {price}, total: {total}")


async def main():
    await asyncio.gather(add_order(5), add_order(7))


asyncio.run(main())
