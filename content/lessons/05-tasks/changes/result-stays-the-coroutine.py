import asyncio


async def fetch_orders():
    print("request sent")
    await asyncio.sleep(1)
    return "12 orders"


async def draw(part, orders):
    print(f"{part} of {await orders}")


async def main():
    orders = fetch_orders()
    await asyncio.gather(
        draw("list", orders), draw("chart", orders)
    )
    print("once more:", await orders)


asyncio.run(main())
