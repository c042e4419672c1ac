import asyncio


async def bake():
    print("oven on")
    try:
        await asyncio.sleep(3)
        print("the cake is done")
    except asyncio.CancelledError:
        print("never mind")
    finally:
        print("oven off")


async def main():
    cake = asyncio.create_task(bake())
    await asyncio.sleep(1)
    cake.cancel()
    print("cancel was called")
    await asyncio.wait([cake])
    if cake.cancelled():
        print("there is no cake")


asyncio.run(main())
