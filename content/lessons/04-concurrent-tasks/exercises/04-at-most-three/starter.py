import asyncio

from cave import groups, room, visit


async def main():
    await asyncio.gather(*[visit(group) for group in groups])
    print("the cave is closed")


asyncio.run(main())
