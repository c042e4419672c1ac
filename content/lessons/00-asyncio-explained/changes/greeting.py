import asyncio


async def main():
    print("The page works.")
    await asyncio.sleep(1)
    print("One second has passed.")
    await asyncio.sleep(2)
    print("Three seconds have passed.")


asyncio.run(main())
