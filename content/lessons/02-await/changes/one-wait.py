import asyncio


async def bake(what, seconds):
    print(f"{what} goes into the oven")
    await asyncio.sleep(seconds)
    print(f"{what} comes out")
    return f"a warm {what}"


async def main():
    print("the day begins")
    bread = await bake("loaf", 1)
    second = await bake("second loaf", 1)
    print(f"on the table: {bread} and {second}")


asyncio.run(main())
