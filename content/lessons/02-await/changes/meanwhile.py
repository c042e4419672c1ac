import asyncio


async def bake():
    print("the loaf goes in")
    await asyncio.sleep(1)
    print("the loaf comes out")


async def sweep():
    for corner in ["left", "right", "far"]:
        print(f"sweeping the {corner} corner")
        await asyncio.sleep(0.5)
    print("the floor is clean")


async def main():
    await asyncio.gather(bake(), sweep())


asyncio.run(main())
