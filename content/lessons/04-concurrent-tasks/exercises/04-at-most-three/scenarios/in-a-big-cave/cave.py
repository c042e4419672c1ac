import asyncio

room = 9

groups = ["twins", "aunts"]


async def visit(group):
    print(f"the {group} goes in")
    await asyncio.sleep(1.5)
