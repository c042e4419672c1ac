import asyncio


async def fetch_orders():
    print("request sent")
    await asyncio.sleep(2)
    print("response received")
    return "12 orders"


async def main():
    orders = fetch_orders()
    print("coroutine created")
    await asyncio.sleep(1)
    print("page header ready")
    print(await orders)


asyncio.run(main())
