import asyncio

room = 2

seconds = {
    "band": 1,
    "crowd": 4,
    "crew": 1.5,
    "pair": 0.5,
    "class": 1,
}

groups = list(seconds)


async def visit(group):
    print(f"the {group} goes in")
    await asyncio.sleep(seconds[group])
