import asyncio


async def checksum(file):
    print(f"{file}: started")
    total = 0
    for number in range(2_000_000):
        total = (total + number) % 97
    print(f"{file}: finished")
    return total


async def main():
    orders, prices = await asyncio.gather(
        checksum("orders"), checksum("prices")
    )
    if orders == prices:
        print("the same checksum")


asyncio.run(main())
