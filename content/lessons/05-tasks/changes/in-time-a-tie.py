import asyncio


async def bake():
    try:
        await asyncio.sleep(3)
        return "a cake"
    finally:
        print("oven off")


async def main():
    try:
        async with asyncio.timeout(2):
            print(await bake())
    except TimeoutError:
        print("we have biscuits instead")
    async with asyncio.timeout(3):
        print(await bake())


asyncio.run(main())
