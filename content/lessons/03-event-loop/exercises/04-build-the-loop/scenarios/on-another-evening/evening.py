import asyncio


async def singer(name, verses):
    for verse in verses:
        print(f"{name} sings {verse}")
        await asyncio.sleep(0)
    return f"sang {len(verses)}"


async def family(loop, depth):
    print(f"family {depth}")
    if depth > 0:
        loop.spawn(family(loop, depth - 1))
    await asyncio.sleep(0)
    if depth == 1:
        raise RuntimeError("lost the tune")
    return f"{depth} is done"


async def quiet():
    return ""


async def lost():
    raise LookupError("no such door")


names = [
    "Eve’s song",
    "the family",
    "Fay’s song",
    "a quiet guest",
    "a lost guest",
    "the children",
    "the grandchildren",
]


def evening(loop):
    print("results of nobody:", len(loop.run()))
    loop.spawn(singer("Eve", ["do", "re", "mi"]))
    loop.spawn(family(loop, 2))
    loop.spawn(singer("Fay", []))
    loop.spawn(quiet())
    loop.spawn(lost())
    for name, result in zip(names, loop.run()):
        text = "an empty text" if result == "" else result
        print(f"{name}: {text}")
