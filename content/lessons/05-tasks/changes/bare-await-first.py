import asyncio


async def boil():
    print("the kettle is on")
    await asyncio.sleep(2)
    print("the water boils")
    return "hot water"


async def main():
    kettle = boil()
    print("the coroutine is made")
    water = await kettle
    await asyncio.sleep(1)
    print("the table is laid")
    print(water)


asyncio.run(main())
