import asyncio


async def pay(order):
    print(f"paying for {order}")
    await asyncio.sleep(0.5)
    print(f"{order} is paid")


async def main():
    await asyncio.gather(pay("order 1"), pay("order 2"))


asyncio.run(main())
