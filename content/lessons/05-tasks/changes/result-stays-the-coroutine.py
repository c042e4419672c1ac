import asyncio


async def boil():
    print("the kettle is on")
    await asyncio.sleep(1)
    return "hot water"


async def make(drink, kettle):
    print(f"{drink} with {await kettle}")


async def main():
    kettle = boil()
    await asyncio.gather(
        make("tea", kettle), make("cocoa", kettle)
    )
    print("once more:", await kettle)


asyncio.run(main())
