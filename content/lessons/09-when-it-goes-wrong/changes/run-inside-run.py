import asyncio


async def lookup(item):
    await asyncio.sleep(1)
    return 12


async def price_of(item):
    return await lookup(item)


async def main():
    print("asking for the price")
    try:
        print("price:", await price_of("lamp"))
    except RuntimeError as error:
        print(error)
    print("price:", await lookup("lamp"))


asyncio.run(main())
