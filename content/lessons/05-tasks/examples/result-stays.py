import asyncio


async def boil():
    print("the kettle is on")
    await asyncio.sleep(1)
    return "hot water"


async def make(drink, kettle):
    print(f"{drink} with {await kettle}")


async def main():
    kettle = asyncio.create_task(boil())
    await asyncio.gather(
        make("tea", kettle), make("cocoa", kettle)
    )
    print("once more:", await kettle)
    if kettle.done():
        print("without waiting:", kettle.result())


asyncio.run(main())
