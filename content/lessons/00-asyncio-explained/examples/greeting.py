import asyncio


async def main():
    print("The page works.")
    await asyncio.sleep(1)
    print("One second has passed.")


asyncio.run(main())
