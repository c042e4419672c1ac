import asyncio


async def singer(name, verses):
    for verse in verses:
        print(f"{name} sings {verse}")
        await asyncio.sleep(0)
    return f"{name} sang {len(verses)}"


async def family(loop, depth):
    print(f"family {depth}")
    if depth > 0:
        loop.spawn(family(loop, depth - 1))
    await asyncio.sleep(0)
    if depth == 1:
        raise RuntimeError("lost the tune")
    return f"family {depth} is done"


def evening(loop):
    print(len(loop.run()))
    loop.spawn(singer("Eve", ["do", "re", "mi"]))
    loop.spawn(family(loop, 2))
    loop.spawn(singer("Fay", []))
    print(", ".join(loop.run()))
