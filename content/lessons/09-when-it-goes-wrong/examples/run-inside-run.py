import asyncio


async def lookup(item):
    await asyncio.sleep(1)
    return 12


def price_of(item):
    return asyncio.run(lookup(item))


async def main():
    print("asking for the price")
    try:
        print("price:", price_of("lamp"))
    except RuntimeError as error:
        print(error)
    print("price:", await lookup("lamp"))


asyncio.run(main())
