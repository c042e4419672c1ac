import asyncio


async def discount(price):
    await asyncio.sleep(1)
    return price * 90 / 100


async def check():
    if await discount(100) != 90:
        raise ValueError("wrong price")


async def main():
    try:
        check()
        print("called: passed")
    except ValueError as error:
        print("called:", error)
    try:
        await check()
        print("awaited: passed")
    except ValueError as error:
        print("awaited:", error)


asyncio.run(main())
