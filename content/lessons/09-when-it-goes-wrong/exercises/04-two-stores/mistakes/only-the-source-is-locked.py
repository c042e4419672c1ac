# Breaks: Only one move uses | collision at
import asyncio

from stores import carry, moves, open_gate, report, stock

locks = {store: asyncio.Lock() for store in stock}


async def move(pieces, source, target):
    async with locks[source]:
        await open_gate(source)
        await open_gate(target)
        await carry(pieces, source, target)


async def main():
    async with asyncio.TaskGroup() as group:
        for pieces, source, target in moves:
            group.create_task(move(pieces, source, target))
    report()


asyncio.run(main())
