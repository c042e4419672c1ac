# Breaks: Every move is made | was not printed
import asyncio

from stores import carry, moves, open_gate, report, stock

locks = {store: asyncio.Lock() for store in stock}


async def move(pieces, source, target):
    first, second = sorted([source, target])
    try:
        async with asyncio.timeout(2):
            async with locks[first], locks[second]:
                await open_gate(source)
                await open_gate(target)
                await carry(pieces, source, target)
    except TimeoutError:
        pass


async def main():
    async with asyncio.TaskGroup() as group:
        for pieces, source, target in moves:
            group.create_task(move(pieces, source, target))
    report()


asyncio.run(main())
