import asyncio


async def save(order):
    await asyncio.sleep(0.5)
    print(f"{order}: saved")


async def main():
    await save("order 1")
    save("order 2")  # makes a coroutine, and runs nothing
    await save("order 3")
    print("all saved, it seems")


asyncio.run(main())
