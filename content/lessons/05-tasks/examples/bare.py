import asyncio


async def boil():
    print("the kettle is on")
    await asyncio.sleep(2)
    print("the water boils")
    return "hot water"


async def main():
    kettle = boil()
    print("the coroutine is made")
    await asyncio.sleep(1)
    print("the table is laid")
    print(await kettle)


asyncio.run(main())
