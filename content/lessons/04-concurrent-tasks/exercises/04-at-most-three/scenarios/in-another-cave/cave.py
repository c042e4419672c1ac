import asyncio

room = 2

seconds = {
    "band": 1.0317,
    "crowd": 4.21,
    "crew": 1.57,
    "pair": 0.53,
    "class": 1,
}

groups = list(seconds)


async def visit(group):
    print(f"the {group} goes in")
    await asyncio.sleep(seconds[group])
