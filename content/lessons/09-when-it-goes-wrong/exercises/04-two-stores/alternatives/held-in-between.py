import asyncio

from stores import carry, moves, open_gate, report, stock

locks = {store: asyncio.Lock() for store in stock}


async def move(pieces, source, target):
    first, second = sorted([source, target], reverse=True)
    await locks[first].acquire()
    try:
        await open_gate(first)
        await locks[second].acquire()
        try:
            await open_gate(second)
            await carry(pieces, source, target)
        finally:
            locks[second].release()
    finally:
        locks[first].release()


async def main():
    async with asyncio.TaskGroup() as group:
        for pieces, source, target in moves:
            group.create_task(move(pieces, source, target))
    report()


asyncio.run(main())
