import asyncio


async def brew(drink):
    print(f"brewing {drink}")
    return f"a cup of {drink}"


async def main():
    order = brew("tea")
    print("first:", await order)
    try:
        print("second:", await order)
    except RuntimeError as error:
        print("refused:", error)
    print("third:", await brew("tea"))


asyncio.run(main())
