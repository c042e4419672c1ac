import asyncio


async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


async def main():
    order = brew("tea")
    cup = order
    print("the order is written down")
    print(f"served: {cup}")


asyncio.run(main())
