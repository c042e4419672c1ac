import asyncio


async def child(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error)
        raise


async def main():
    both = asyncio.gather(child("a"), child("b"))
    await asyncio.sleep(1)
    print(int(both.cancel("enough")))
    try:
        await both
    except asyncio.CancelledError as error:
        print("gather:", error, int(both.cancelled()))


asyncio.run(main())
