import asyncio


async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


async def main():
    order = brew("tea")
    cup = await order
    print("first:", cup)
    print("second:", cup)
    print("third:", await brew("tea"))


asyncio.run(main())
