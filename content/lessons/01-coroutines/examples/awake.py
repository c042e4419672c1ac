import asyncio


async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


async def main():
    order = brew("tea")
    print("the order is written down")
    cup = await order
    print(f"served: {cup}")


asyncio.run(main())
