# Breaks: It works with other | takes its locks in the same order
import asyncio

from stores import carry, moves, open_gate, report, stock

locks = {store: asyncio.Lock() for store in stock}


async def move(pieces, source, target):
    first, second = source, target
    if source in ["south", "west"]:
        first, second = target, source
    async with locks[first]:
        await open_gate(first)
        async with locks[second]:
            await open_gate(second)
            await carry(pieces, source, target)


async def main():
    async with asyncio.TaskGroup() as group:
        for pieces, source, target in moves:
            group.create_task(move(pieces, source, target))
    report()


asyncio.run(main())
