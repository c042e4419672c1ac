import asyncio


async def brew(drink):
    print("filling the kettle")
    await asyncio.sleep(2)
    print(f"pouring {drink}")
    return f"a mug of {drink}, 80 degrees"
