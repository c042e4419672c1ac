# Breaks: Sacks are ground in the order | looks again and again
import asyncio
from collections import deque

from mill import fetch_sack, grind, millstones, room, sacks

ramp = deque()
is_done = False


async def carrier():
    global is_done
    for sack in sacks:
        await fetch_sack(sack)
        while len(ramp) >= room:
            await asyncio.sleep(0.01)
        ramp.append(sack)
    is_done = True


async def miller():
    while ramp or not is_done:
        if ramp:
            await grind(ramp.popleft())
        else:
            await asyncio.sleep(0.01)


async def main():
    await asyncio.gather(carrier(), *(miller() for _ in range(millstones)))
    print("the mill is closed")


asyncio.run(main())
