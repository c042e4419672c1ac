# Breaks: The groups go in | “the crew goes in” was printed at 1.1 s
import asyncio

from cave import groups, room, visit

inside = 0


async def guarded(group):
    global inside
    while inside >= room:
        await asyncio.sleep(0.1)
    inside += 1
    await visit(group)
    inside -= 1


async def main():
    await asyncio.gather(*[guarded(group) for group in groups])
    print("the cave is closed")


asyncio.run(main())
