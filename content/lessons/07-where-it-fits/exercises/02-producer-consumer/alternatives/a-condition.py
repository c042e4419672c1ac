import asyncio
from collections import deque

from mill import fetch_sack, grind, millstones, room, sacks


class Ramp:
    def __init__(self):
        self.sacks = deque()
        self.changed = asyncio.Condition()
        self.closed = False

    async def put(self, sack):
        async with self.changed:
            await self.changed.wait_for(
                lambda: len(self.sacks) < room
            )
            self.sacks.append(sack)
            self.changed.notify_all()

    async def close(self):
        async with self.changed:
            self.closed = True
            self.changed.notify_all()

    async def take(self):
        async with self.changed:
            await self.changed.wait_for(
                lambda: self.sacks or self.closed
            )
            sack = self.sacks.popleft() if self.sacks else None
            self.changed.notify_all()
            return sack


async def carry(ramp):
    for sack in sacks:
        await fetch_sack(sack)
        await ramp.put(sack)
    await ramp.close()


async def work(ramp):
    while sack := await ramp.take():
        await grind(sack)


async def main():
    ramp = Ramp()
    jobs = [asyncio.create_task(carry(ramp))]
    for _ in range(millstones):
        jobs.append(asyncio.create_task(work(ramp)))
    for job in jobs:
        await job
    print("the mill is closed")


asyncio.run(main())
