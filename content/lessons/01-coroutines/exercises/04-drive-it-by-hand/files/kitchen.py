import asyncio


async def bake(cake):
    """Bakes in three steps, and waits for a push after each of
    them.

    Clears the table in any case.
    """
    try:
        for step in ["mixed", "rested", "baked"]:
            print(f"{cake}: {step}")
            await asyncio.sleep(0)
        return f"one {cake}"
    finally:
        print(f"{cake}: table cleared")


async def cook(soup):
    """Cooks on the stove.

    When an error arrives, it goes on over the fire.
    """
    try:
        print(f"{soup}: on the stove")
        await asyncio.sleep(0)
    except Exception as error:
        print(f"{soup}: on the fire, because {error}")
        await asyncio.sleep(0)
    return f"one pot of {soup}"
