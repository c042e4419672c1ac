# Breaks: The groups go in | “the choir goes in” was printed at 3 s
import asyncio
from itertools import batched

from cave import groups, room, visit


async def main():
    for batch in batched(groups, room):
        await asyncio.gather(*[visit(group) for group in batch])
    print("the cave is closed")


asyncio.run(main())
