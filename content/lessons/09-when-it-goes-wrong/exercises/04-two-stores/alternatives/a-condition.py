import asyncio

import stores

busy = set()
change = asyncio.Condition()


async def move(pieces, source, target):
    both = {source, target}
    async with change:
        await change.wait_for(lambda: not busy & both)
        busy.update(both)
    await asyncio.gather(*map(stores.open_gate, both))
    await stores.carry(pieces, source, target)
    async with change:
        busy.difference_update(both)
        change.notify_all()


async def main():
    await asyncio.gather(*[move(*each) for each in stores.moves])
    stores.report()


asyncio.run(main())
