import asyncio


async def town_of(person):
    print(f"looking for {person}")
    await asyncio.sleep(0.7)
    return "Oulu"


async def way_to(town):
    print(f"looking for {town}")
    await asyncio.sleep(3.2)
    return f"along the coast to {town}"
