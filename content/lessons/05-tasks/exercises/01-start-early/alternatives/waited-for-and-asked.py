import asyncio

from kitchen import boil, fry, toast


async def breakfast():
    tea = asyncio.create_task(boil(), name="tea")
    bread = asyncio.create_task(toast(), name="bread")
    egg = await fry()
    await asyncio.wait({tea, bread})
    return f"{tea.result()}, {bread.result()} and {egg}"


async def main():
    print("breakfast:", await breakfast())


asyncio.run(main())
